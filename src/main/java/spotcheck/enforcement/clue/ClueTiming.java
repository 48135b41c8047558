package spotcheck.enforcement.clue;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.notification.Recipient;
import spotcheck.notification.ResultNotices;
import spotcheck.registry.authority.CheckLevel;
import spotcheck.regulation.ClueNotice;

/** Front door: from when on a failing result may be handed over as a clue. */
@Component
public class ClueTiming {

    private final Cases cases;
    private final ClueNotice notice;
    private final ResultNotices notices;

    ClueTiming(Cases cases, ClueNotice notice, ResultNotices notices) {
        this.cases = cases;
        this.notice = notice;
        this.notices = notices;
    }

    /** Whether the first report must reach the sampled party before, and has not (CQN-4-1c). */
    public boolean awaitsService(CaseNumber number) {
        var spotCase = cases.get(number);
        return spotCase.checkLevel() != CheckLevel.OUTSIDE_AREA // those others tell, not we
                && notice.binds(spotCase.regime(), spotCase.openedOn())
                && notices.receivedOn(number, Recipient.SAMPLED_PARTY).isEmpty();
    }
}
