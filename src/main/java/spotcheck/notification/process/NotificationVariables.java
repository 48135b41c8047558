package spotcheck.notification.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import spotcheck.engine.ProcessVariable;
import spotcheck.notification.Recipient;

/** Variables of resultNotification. */
final class NotificationVariables {

    /** Word of the recipient whom this instance tells. */
    static final ProcessVariable<String> RECIPIENT = ProcessVariable.of("recipient", String.class);

    /** Subject of the periods that tasks of this instance are due on. */
    static final ProcessVariable<String> DEADLINE_SUBJECT = ProcessVariable.of("deadlineSubject", String.class);

    /** Who tells, by the word of resultRecipients. */
    static final ProcessVariable<String> SENDER = ProcessVariable.of("sender", String.class);

    /** Role whose people tell: organizer or handler; outside where others organized the check. */
    static final ProcessVariable<String> SENDER_ROLE = ProcessVariable.of("senderRole", String.class);

    static final ProcessVariable<Boolean> NOTIFICATION_ORDERED =
            ProcessVariable.of("notificationOrdered", Boolean.class);
    static final ProcessVariable<Boolean> DELIVERED = ProcessVariable.of("delivered", Boolean.class);

    /** Start of the day after the last day of the publication. */
    static final ProcessVariable<Date> PUBLICATION_ENDS = ProcessVariable.of("publicationEnds", Date.class);

    private NotificationVariables() {}

    static Recipient recipient(VariableScope scope) {
        return Recipient.of(RECIPIENT.get(scope));
    }
}
