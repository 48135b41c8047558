package spotcheck.audit;

import java.util.List;

/** Evidence that was entered in the file piece by piece. */
final class EvidenceEntries {

    private static final String KIND = "evidence.";
    private static final String MISSING = "缺少证据：";

    private EvidenceEntries() {}

    static List<Evidence> of(List<Fact> facts) {
        return facts.stream()
                .filter(fact -> fact.kind().startsWith(KIND))
                .map(EvidenceEntries::piece)
                .toList();
    }

    private static Evidence piece(Fact fact) {
        var held = !fact.title().startsWith(MISSING);
        return new Evidence(
                fact.title().replaceFirst("^[^：]*：", ""),
                fact.details().path("环节").asText(),
                fact.details().path("形式").asText(),
                held,
                fact.details().path(held ? "说明" : "原因").asText(),
                fact.actorName(),
                fact.at(),
                null,
                held ? "已登记，无电子文件" : "缺少");
    }
}
