package spotcheck.notification.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.outside.OutsideChecks;
import spotcheck.engine.CaseKey;
import spotcheck.notification.ResultNotices;

/** Start of resultNotification: the recipient's line in the file; the organizer tells unless the law names another. */
@Component
class NotificationBegunListener implements ExecutionListener {

    private final ResultNotices notices;
    private final OutsideChecks outside;

    NotificationBegunListener(ResultNotices notices, OutsideChecks outside) {
        this.notices = notices;
        this.outside = outside;
    }

    /** The result of a check of others is told by them, unless the law gives it to the authority that handles it. */
    private String teller(CaseNumber number) {
        return outside.of(number).isPresent() ? "outside" : "organizer";
    }

    @Override
    public void notify(DelegateExecution execution) {
        var recipient = NotificationVariables.recipient(execution);
        notices.begin(CaseKey.of(execution), recipient);
        NotificationVariables.DEADLINE_SUBJECT.set(execution, recipient.word());
        NotificationVariables.SENDER_ROLE.set(execution, teller(CaseKey.of(execution)));
    }
}
