package spotcheck.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.notification.Recipient;

/** Front door: the retests of a case from claim to end. */
@Component
public class Retests {

    /** Causes that lie in the applicant alone and leave the reserve sample as it was. */
    private static final Set<String> GIVEN_UP = Set.of("withdrawn", "refuses-cooperation");

    private static final String ENDED = "endedWithFirstConclusion";

    private static final String FORMALITIES = "retest-formalities";

    private final RetestRows rows;
    private final Deadlines deadlines;
    private final ObjectionPapers papers;
    private final Clock clock;

    Retests(RetestRows rows, Deadlines deadlines, ObjectionPapers papers, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.papers = papers;
        this.clock = clock;
    }

    /** Begins the applicant's retest, unless another party's is open or settled the matter: that end is told in writing. */
    public RetestClaim claim(CaseNumber number, Recipient applicant) {
        rows.lockCase(number);
        for (var retest : rows.of(number)) {
            if (retest.isOpen()) {
                return RetestClaim.waiting();
            }
            if (!retest.givenUp() && retest.outcome() != null) {
                papers.issue(
                        number, ENDED.equals(retest.outcome()) ? "retest-termination" : "retest-result", applicant);
                return RetestClaim.shared(retest.outcome());
            }
        }
        rows.begin(number, applicant, ChinaTime.today(clock));
        return RetestClaim.own();
    }

    /** Keeps for what the retest is being ended; the first conclusion stands (CQ23-63a, NMG-47b). */
    public void endFor(CaseNumber number, Recipient applicant, Collection<String> causes) {
        rows.set(rows.open(number, applicant), Map.of("ended_for", String.join(" ", causes)));
    }

    /** @param payer applicant or organizing-authority */
    public void feeBorneBy(CaseNumber number, Recipient applicant, String payer) {
        rows.set(rows.open(number, applicant), Map.of("fee_payer", payer));
    }

    /** @param outcome confirmed, overturned, endedWithFirstConclusion or waived */
    public void conclude(CaseNumber number, Recipient applicant, String outcome) {
        var retest = rows.open(number, applicant);
        var values = new LinkedHashMap<String, Object>();
        values.put("status", "concluded");
        values.put("outcome", outcome);
        values.put("given_up", isGivenUp(retest, outcome));
        values.put("concluded_on", ChinaTime.today(clock));
        rows.set(retest, values);
    }

    /**
     * Last day for the formalities of the applicant's open retest: that of the deadline, which may have moved since, or
     * the organizer's own where the regime is silent.
     */
    public LocalDate formalitiesEnd(CaseNumber number, Recipient applicant) {
        var end = deadlines
                .newest(number, FORMALITIES, applicant.word())
                .map(CaseDeadline::dueDate)
                .orElse(rows.open(number, applicant).formalitiesEnd());
        if (end == null) {
            throw new IllegalStateException("No formalities period in " + number);
        }
        return end;
    }

    private static boolean isGivenUp(Retest retest, String outcome) {
        var causes = retest.endedFor();
        return outcome.equals("waived") || (causes != null && GIVEN_UP.containsAll(List.of(causes.split(" "))));
    }
}
