package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.notification.NoticeDesk;

/** Task "issue the result notice". */
@Component
class IssueResultNoticeListener implements TaskListener {

    private final NoticeDesk desk;

    IssueResultNoticeListener(NoticeDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var byHandler = NotificationVariables.SENDER_ROLE.get(task).equals("handler");
        desk.issue(FormData.caseOf(task), NotificationVariables.recipient(task), byHandler);
    }
}
