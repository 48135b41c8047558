package spotcheck.volume;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.regulation.LegalBasis;

/** Who may take a case along: who reads the whole file by the post of an authority; no laboratory and no sampling body. */
@Component
@LegalBasis(
        value = {"NMG-35b", "CQN-2-3c", "NMG-16-1"},
        label = "案卷和证据包不给检验、抽样机构；盲样和尚未告知的抽查对象不因导出而泄露")
public class TakingAlong {

    private static final String WHOLE = "case.take-along";
    private static final String REFERRED = "case.take-referral";

    private final Cases cases;
    private final CaseVisibility visibility;

    TakingAlong(Cases cases, CaseVisibility visibility) {
        this.cases = cases;
        this.visibility = visibility;
    }

    public boolean mayTake(SpotCase spotCase) {
        return isRead(spotCase) && visibility.holds(WHOLE, spotCase);
    }

    /** What was handed over to enforcement, for those who get it and those who gave it. */
    public boolean mayTakeReferral(SpotCase spotCase) {
        return isRead(spotCase) && visibility.holds(REFERRED, spotCase);
    }

    /** @throws Forbidden in the same words where there is no such case */
    SpotCase whole(CaseNumber number) {
        return cases.find(number).filter(this::mayTake).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }

    SpotCase referred(CaseNumber number) {
        return cases.find(number).filter(this::mayTakeReferral).orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
    }

    private boolean isRead(SpotCase spotCase) {
        return visibility.of(spotCase) == CaseVisibility.Sight.WHOLE;
    }
}
