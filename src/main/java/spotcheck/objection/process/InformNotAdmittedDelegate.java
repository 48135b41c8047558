package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.objection.ObjectionDecisions;

/** Service task "tell that the objection is not taken up". */
@Component
class InformNotAdmittedDelegate implements JavaDelegate {

    private final ObjectionDecisions decisions;

    InformNotAdmittedDelegate(ObjectionDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.notTakenUp(ObjectionVariables.caseOf(execution), ObjectionVariables.recipient(execution));
    }
}
