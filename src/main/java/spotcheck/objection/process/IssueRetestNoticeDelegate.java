package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.objection.RetestFormalities;

/** Service task "issue the retest notice". */
@Component
class IssueRetestNoticeDelegate implements JavaDelegate {

    private final RetestFormalities formalities;

    IssueRetestNoticeDelegate(RetestFormalities formalities) {
        this.formalities = formalities;
    }

    @Override
    public void execute(DelegateExecution execution) {
        formalities.issueNotice(ObjectionVariables.caseOf(execution), ObjectionVariables.recipient(execution));
    }
}
