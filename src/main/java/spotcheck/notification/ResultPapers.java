package spotcheck.notification;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.deadline.Deadlines;

/** Front door: the handling authority gets the papers, and its duty to tell the result begins (CQ23-54a, CQN-3-1a). */
@Component
public class ResultPapers {

    private final NotificationRows rows;
    private final Cases cases;
    private final Deadlines deadlines;

    ResultPapers(NotificationRows rows, Cases cases, Deadlines deadlines) {
        this.rows = rows;
        this.cases = cases;
        this.deadlines = deadlines;
    }

    /** The handling authority has the papers; its duty to tell runs from that day (CQ23-54a, CQN-3-1a). */
    public void received(CaseNumber number, Recipient recipient, LocalDate on) {
        rows.save(rows.in(Notification.Due.class, number, recipient).receivePapers(on));
    }

    /** Starts the duty's period where the regime fixes one; elsewhere the internal target of the task stands. */
    public void startDuty(CaseNumber number, Recipient recipient) {
        var received = rows.in(Notification.AtHandler.class, number, recipient).papersReceivedOn();
        deadlines.start(cases.get(number), ResultNotices.DUTY, recipient.word(), received);
    }
}
