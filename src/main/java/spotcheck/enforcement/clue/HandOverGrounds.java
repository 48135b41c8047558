package spotcheck.enforcement.clue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.regulation.LegalBasis;

/** For what a product or a conduct may go to enforcement in a case: what its file bears out, and nothing milder than was found. */
@Component
@LegalBasis(
        value = {"CQ23-77a", "CQ20-71a", "NMG-59-1", "NMG-59-2", "NMG-59-3", "NMG-59-4", "CQN-4-1b"},
        label = "移交事由：只能选择案卷所能支持的情形，已认定的严重质量问题不得按一般不合格移交")
public class HandOverGrounds {

    private static final Map<String, String> SERIOUS = new LinkedHashMap<>();

    static {
        SERIOUS.put("S1", "不符合保障健康、安全的国家标准、行业标准");
        SERIOUS.put("S2", "掺杂掺假、以假充真、以次充好或以不合格冒充合格");
        SERIOUS.put("S3", "国家明令淘汰的产品");
        SERIOUS.put("S4", "失效、变质");
        SERIOUS.put("S5", "伪造产地、冒用厂名厂址、日期或质量标志");
    }

    /** What a person may add, by the kinds of entries without which it cannot have happened. */
    private static final Map<String, List<String>> CONDUCT = Map.of(
            "refusal", List.of("findRefusal"),
            "early-resumption", List.of("productionStop.begun"),
            "sample-tampering", List.of("sealSamples", "sealParcel"));

    private static final Map<String, String> CONDUCT_NAMES =
            Map.of("refusal", "拒绝、阻挠监督抽查", "early-resumption", "复查通过前恢复生产、销售", "sample-tampering", "隐匿、转移、变卖、损毁样品");

    private final Entries entries;

    HandOverGrounds(Entries entries) {
        this.entries = entries;
    }

    /**
     * @param found what was found when the report was accepted; null where nobody said
     * @return Chinese name by word
     */
    public Map<String, String> of(CaseNumber number, @Nullable String found) {
        if (found != null && CONDUCT.containsKey(found)) {
            return Map.of(found, CONDUCT_NAMES.get(found));
        }
        var grounds = new LinkedHashMap<>(SERIOUS);
        if (found == null || !SERIOUS.containsKey(found)) {
            grounds.put("unqualified", "一般不合格产品线索");
        }
        var happened = kinds(number);
        CONDUCT.keySet().stream()
                .filter(ground ->
                        CONDUCT.getOrDefault(ground, List.of()).stream().anyMatch(happened::contains))
                .sorted()
                .forEach(ground -> grounds.put(ground, CONDUCT_NAMES.get(ground)));
        return grounds;
    }

    private Set<String> kinds(CaseNumber number) {
        return entries.of(number).stream().map(Entry::kind).collect(Collectors.toSet());
    }
}
