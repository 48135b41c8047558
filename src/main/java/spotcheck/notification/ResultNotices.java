package spotcheck.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.course.ConclusionChange;
import spotcheck.casefile.deadline.Deadlines;

/** Front door: whom a case has to tell its result, and whom it has told. */
@Component
public class ResultNotices {

    static final String DUTY = "result-service";

    private final NotificationRows rows;
    private final Deadlines deadlines;
    private final Entries entries;

    ResultNotices(NotificationRows rows, Deadlines deadlines, Entries entries) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.entries = entries;
    }

    public void begin(CaseNumber number, Recipient recipient) {
        rows.begin(number, recipient);
    }

    /** The conclusion changed before the recipient was told: a notice that has not arrived does not count any more. */
    public void interrupt(CaseNumber number, Recipient recipient) {
        notRequired(number, recipient);
        deadlines.withdraw(number, DUTY, recipient.word());
        entries.add(
                number,
                "notificationInterrupted",
                "结论改变，原结果通知不再送达",
                Map.of("对象", recipient.title()),
                ConclusionChange.BASIS);
    }

    public void notRequired(CaseNumber number, Recipient recipient) {
        rows.save(rows.in(Notification.Pending.class, number, recipient).drop());
    }

    /** When a recipient received the result; empty while it is not served. */
    public Optional<LocalDate> receivedOn(CaseNumber number, Recipient recipient) {
        return rows.of(number).stream()
                .filter(notification -> notification.facts().recipient() == recipient)
                .filter(Notification.Served.class::isInstance)
                .map(notification ->
                        ((Notification.Served) notification).delivery().receivedOn())
                .findFirst();
    }

    /** Whom the case has still to tell. */
    public List<Recipient> pending(CaseNumber number) {
        return rows.of(number).stream()
                .filter(Notification.Pending.class::isInstance)
                .map(notification -> notification.facts().recipient())
                .toList();
    }
}
