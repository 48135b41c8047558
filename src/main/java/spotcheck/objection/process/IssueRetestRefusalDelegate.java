package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.objection.ObjectionDecisions;

/** Service task "tell that there is no retest". */
@Component
class IssueRetestRefusalDelegate implements JavaDelegate {

    private final ObjectionDecisions decisions;

    IssueRetestRefusalDelegate(ObjectionDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.refuseRetest(ObjectionVariables.caseOf(execution), ObjectionVariables.recipient(execution));
    }
}
