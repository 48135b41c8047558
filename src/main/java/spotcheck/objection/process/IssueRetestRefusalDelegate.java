package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.filing.RetestDecisions;

/** Service task "tell that there is no retest". */
@Component
class IssueRetestRefusalDelegate implements JavaDelegate {

    private final RetestDecisions decisions;

    IssueRetestRefusalDelegate(RetestDecisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        decisions.tellRefusal(CaseKey.of(execution), ObjectionVariables.recipient(execution));
    }
}
