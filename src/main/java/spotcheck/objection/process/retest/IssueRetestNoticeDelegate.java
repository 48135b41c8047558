package spotcheck.objection.process.retest;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.objection.process.ObjectionVariables;
import spotcheck.objection.retest.RetestNotices;

/** Service task "issue the retest notice". */
@Component
class IssueRetestNoticeDelegate implements JavaDelegate {

    private final RetestNotices notices;

    IssueRetestNoticeDelegate(RetestNotices notices) {
        this.notices = notices;
    }

    @Override
    public void execute(DelegateExecution execution) {
        notices.issue(CaseKey.of(execution), ObjectionVariables.recipient(execution));
    }
}
