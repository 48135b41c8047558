package spotcheck.notification;

import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.regulation.Decisions;

/** Front door: receipt of the notice starts the recipient's own period for objections. */
@Component
public class ObjectionPeriods {

    private static final String PERIOD = "objection";

    private final NotificationRows rows;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Decisions decisions;

    ObjectionPeriods(NotificationRows rows, Cases cases, Deadlines deadlines, Decisions decisions) {
        this.rows = rows;
        this.cases = cases;
        this.deadlines = deadlines;
        this.decisions = decisions;
    }

    /**
     * Day 0 is the day on which this recipient got the notice (NMG-42a, CQ23-56a). Who may not object gets no period, and
     * where the regime is silent none is invented: the objection stage then asks the organizer.
     */
    public void start(CaseNumber number, Recipient recipient) {
        var receivedOn =
                rows.in(Notification.Served.class, number, recipient).delivery().receivedOn();
        var spotCase = cases.get(number);
        if (mayObject(spotCase, recipient)) {
            deadlines.start(spotCase, PERIOD, recipient.word(), receivedOn);
        }
    }

    private boolean mayObject(SpotCase spotCase, Recipient recipient) {
        var asked = Map.<String, Object>of(
                "regime", spotCase.regime().code(), "applicant", recipient.applicant(), "inTime", true);
        return !decisions
                .answer("objectionAdmissibility", asked)
                .word("outcome")
                .equals("not-entitled");
    }
}
