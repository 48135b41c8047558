package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.notification.ResultNotices;

/** Task "receive the papers of the result": from here on the handling authority tells the recipient. */
@Component
class ReceiveResultPapersListener implements TaskListener {

    private final ResultNotices notices;

    ReceiveResultPapersListener(ResultNotices notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateTask task) {
        var receivedOn = FormData.of(task).date("papersReceivedOn");
        notices.papersReceived(FormData.caseOf(task), NotificationVariables.recipient(task), receivedOn);
        NotificationVariables.SENDER_ROLE.set(task, "handler");
    }
}
