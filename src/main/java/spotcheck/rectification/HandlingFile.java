package spotcheck.rectification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** What the file of the handling must hold before it is closed. */
@Component
class HandlingFile {

    private static final RuleIds SIX_KINDS = RuleIds.parse("NMG-57b");
    private static final RuleIds ORDER_FILED = RuleIds.parse("CQN-A5-6");
    private static final String ORDER = "order";
    private static final String ORDER_NAME = "责令整改通知书";
    static final Map<String, String> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put("registration-form", "后处理登记表");
        KINDS.put(ORDER, ORDER_NAME);
        KINDS.put("application", "复查申请");
        KINDS.put("rectification-report", "整改报告或停产停售报告");
        KINDS.put("test-report", "复查检验报告");
        KINDS.put("result", "复查结果");
    }

    private final Regimes regimes;

    HandlingFile(Regimes regimes) {
        this.regimes = regimes;
    }

    /** Chinese name by word of what the regime asks for: six kinds, the order alone, or nothing. */
    static Map<String, String> asked(Regime regime, Regimes regimes) {
        if (regimes.binds(SIX_KINDS, regime)) {
            return KINDS;
        }
        return regimes.binds(ORDER_FILED, regime) ? Map.of(ORDER, ORDER_NAME) : Map.of();
    }

    void refuseIncomplete(Regime regime, Collection<String> kept, Optional<String> missingReason) {
        if (regimes.binds(ORDER_FILED, regime) && !kept.contains(ORDER)) {
            throw new Refused("handlingPapers", "责令改正通知书应当有一份归档");
        }
        var missing = KINDS.keySet().stream()
                .filter(kind -> !kept.contains(kind))
                .map(KINDS::get)
                .collect(Collectors.joining("、"));
        if (regimes.binds(SIX_KINDS, regime) && !missing.isEmpty() && missingReason.isEmpty()) {
            throw new Refused("papersMissingReason", "档案缺少" + missing + "；确实没有的，请写明原因");
        }
    }
}
