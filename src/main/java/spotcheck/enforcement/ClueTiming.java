package spotcheck.enforcement;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.notification.Recipient;
import spotcheck.notification.ResultNotices;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Front door: from when on a failing result may be handed over as a clue. */
@Component
public class ClueTiming {

    private static final RuleIds AFTER_SERVICE = RuleIds.parse("CQN-4-1c");

    private final Cases cases;
    private final Regimes regimes;
    private final ResultNotices notices;

    ClueTiming(Cases cases, Regimes regimes, ResultNotices notices) {
        this.cases = cases;
        this.regimes = regimes;
        this.notices = notices;
    }

    /** Whether the first report must reach the sampled party before, and has not (CQN-4-1c). */
    public boolean awaitsService(CaseNumber number) {
        return regimes.binds(AFTER_SERVICE, cases.get(number).regime())
                && notices.receivedOn(number, Recipient.SAMPLED_PARTY).isEmpty();
    }
}
