package spotcheck.objection.retest;

import java.time.Clock;
import java.util.Collection;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.notification.Recipient;
import spotcheck.objection.filing.ObjectionPapers;

/** Front door: the retests of a case from claim to end. */
@Component
public class Retests {

    private static final String ENDED = "endedWithFirstConclusion";

    private final RetestRows rows;
    private final ObjectionPapers papers;
    private final Clock clock;

    Retests(RetestRows rows, ObjectionPapers papers, Clock clock) {
        this.rows = rows;
        this.papers = papers;
        this.clock = clock;
    }

    /** Begins the applicant's retest, unless another party's is open or settled the matter: that end is told in writing. */
    public RetestClaim claim(CaseNumber number, Recipient applicant) {
        rows.lockCase(number);
        for (var retest : rows.of(number)) {
            if (retest instanceof Retest.Open) {
                return RetestClaim.waiting();
            }
            if (retest instanceof Retest.Concluded concluded && !concluded.givenUp()) {
                return share(number, applicant, concluded.ending().outcome());
            }
        }
        rows.begin(number, applicant, ChinaTime.today(clock));
        return RetestClaim.own();
    }

    /** Keeps for what the retest is being ended; the first conclusion stands (CQ23-63a, NMG-47b). */
    public void endFor(CaseNumber number, Recipient applicant, Collection<String> causes) {
        rows.save(rows.in(Retest.Assigned.class, number, applicant).end(causes));
    }

    /** @param payer applicant or organizing-authority */
    public void feeBorneBy(CaseNumber number, Recipient applicant, String payer) {
        rows.save(rows.in(Retest.Reported.class, number, applicant).feeBorneBy(payer));
    }

    /** @param outcome confirmed, overturned, endedWithFirstConclusion or waived */
    public void conclude(CaseNumber number, Recipient applicant, String outcome) {
        rows.save(rows.in(Retest.Open.class, number, applicant).conclude(outcome, ChinaTime.today(clock)));
    }

    private RetestClaim share(CaseNumber number, Recipient applicant, String outcome) {
        papers.issue(number, outcome.equals(ENDED) ? "retest-termination" : "retest-result", applicant);
        return RetestClaim.shared(outcome);
    }
}
