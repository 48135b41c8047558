package spotcheck.regulation;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Whether every failing product is a clue for enforcement once its first report was served. Section four of the notice of 2021
 * says so of all checks in Chongqing, a district's own too, which its sections on municipal checks leave alone (CQN-4-1c, K18).
 */
@Component
@LegalBasis(value = "CQN-4-1c", label = "不合格产品一律作为线索：区县局本级抽查同样适用通知第四部分")
public class ClueNotice {

    private static final RuleIds EVERY_FAILURE = RuleIds.parse("CQN-4-1c");
    private static final RuleIds TRIAL_MEASURES = RuleIds.parse("CQ20-71a");
    private static final LocalDate ISSUED = LocalDate.of(2021, 7, 26);

    private final Regimes regimes;

    ClueNotice(Regimes regimes) {
        this.regimes = regimes;
    }

    public boolean binds(Regime regime, LocalDate openedOn) {
        return regimes.binds(EVERY_FAILURE, regime)
                || (regimes.binds(TRIAL_MEASURES, regime) && !openedOn.isBefore(ISSUED));
    }
}
