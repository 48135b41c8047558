package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.notification.ResultNotices;

/** Start of resultNotification: the recipient's line in the file; the organizer tells unless the law names another. */
@Component
class NotificationBegunListener implements ExecutionListener {

    private final ResultNotices notices;

    NotificationBegunListener(ResultNotices notices) {
        this.notices = notices;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var recipient = NotificationVariables.recipient(execution);
        notices.begin(CaseKey.of(execution), recipient);
        NotificationVariables.DEADLINE_SUBJECT.set(execution, recipient.word());
        NotificationVariables.SENDER_ROLE.set(execution, "organizer");
    }
}
