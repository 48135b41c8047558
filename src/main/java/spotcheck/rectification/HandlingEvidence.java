package spotcheck.rectification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.wording.RuleTexts;

/** Which papers of the handling there are in a case: nothing is filed that does not exist. */
@Component
@LegalBasis(
        value = {"NMG-57a", "NMG-57b", "CQN-A5-6"},
        label = "归档：只能归档案卷中已有的材料")
public class HandlingEvidence {

    /** By which the file of the handling holds its papers. */
    public static final RuleIds BASIS = RuleIds.parse("NMG-57b CQN-A5-6");

    private static final String PERIOD = "rectification";
    private static final String BEGUN = "issueOrder";

    private final Entries entries;
    private final Deadlines deadlines;
    private final Regimes regimes;
    private final RuleTexts texts;

    HandlingEvidence(Entries entries, Deadlines deadlines, Regimes regimes, RuleTexts texts) {
        this.regimes = regimes;
        this.texts = texts;
        this.entries = entries;
        this.deadlines = deadlines;
    }

    /** Chinese name by word, in the order of the file. */
    public Map<String, String> of(CaseNumber number) {
        var done = entries.of(number).stream().map(Entry::kind).collect(Collectors.toSet());
        var reported = hasReported(number);
        var there = new LinkedHashMap<>(HandlingFile.KINDS);
        there.keySet().removeIf(kind -> !isThere(kind, done, reported));
        return there;
    }

    /** Chinese names of those that should be there since the order was issued, and are not. */
    public List<String> missing(SpotCase spotCase) {
        var number = spotCase.number();
        if (entries.of(number).stream().noneMatch(entry -> entry.kind().equals(BEGUN))) {
            return List.of();
        }
        var there = of(number);
        return HandlingFile.asked(spotCase.regime(), regimes).entrySet().stream()
                .filter(kind -> !there.containsKey(kind.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** In one sentence, with the articles that ask for it; empty if nothing lacks. */
    public String lacking(SpotCase spotCase) {
        var missing = missing(spotCase);
        var articles = texts.of(regimes.applicable(BASIS, spotCase.regime())).stream()
                .map(rule -> "《" + rule.text() + "》" + rule.article())
                .distinct()
                .collect(Collectors.joining("、"));
        return missing.isEmpty() ? "" : "案卷中还没有：" + String.join("、", missing) + "（" + articles + "）";
    }

    private boolean isThere(String kind, Set<String> done, boolean reported) {
        return switch (kind) {
            case "registration-form", "order" -> done.contains("issueOrder");
            case "application" -> reported;
            case "rectification-report" -> reported || done.contains("productionHalt.reported");
            case "test-report" -> done.contains("reportReinspection");
            default -> done.contains("concludeReinspection");
        };
    }

    /** The party handed its report in, and with it asked for the re-inspection. */
    private boolean hasReported(CaseNumber number) {
        return deadlines.of(number).stream()
                .anyMatch(deadline ->
                        deadline.period().equals(PERIOD) && deadline.status().equals("met"));
    }
}
