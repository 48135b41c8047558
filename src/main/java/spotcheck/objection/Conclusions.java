package spotcheck.objection;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.chain.Entries;
import spotcheck.rectification.order.Orders;
import spotcheck.regulation.RuleIds;

/** Front door: the conclusion falls, and with it the orders that rest on it. */
@Component
public class Conclusions {

    private static final RuleIds REVOKED = RuleIds.parse("NMG-43b CQ23-57b CQ20-54a O18-37");
    private static final RuleIds RETESTED = RuleIds.parse("NMG-48d CQ23-64d CQ20-58d CQN-A4-1 O18-42");

    private final Cases cases;
    private final Orders orders;
    private final Entries entries;

    Conclusions(Cases cases, Orders orders, Entries entries) {
        this.cases = cases;
        this.orders = orders;
        this.entries = entries;
    }

    /** The sampling does not hold: there is no conclusion any more. */
    public void revoke(CaseNumber number) {
        change(number, null, "异议成立，原检验结论撤销", REVOKED);
    }

    /** The retest is final (NMG-48d, CQ23-64d), unless another party's objection already took the sample away from it. */
    public void replace(CaseNumber number, Conclusion conclusion) {
        if (isRevoked(number)) {
            entries.add(number, "retestWithoutObject", "原检验结论已撤销，复检结论不作为检验结论", Map.of(), REVOKED);
            return;
        }
        change(number, conclusion, "复检改变检验结论", RETESTED);
    }

    private boolean isRevoked(CaseNumber number) {
        return cases.get(number).conclusion() == null;
    }

    private void change(CaseNumber number, @Nullable Conclusion conclusion, String reason, RuleIds basis) {
        cases.conclude(number, conclusion);
        entries.add(
                number,
                "conclusionChanged",
                reason,
                Map.of("现结论", conclusion == null ? "无" : conclusion.title()),
                basis);
        orders.withdrawAll(number, reason);
    }
}
