package spotcheck.rectification;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.chain.Entry;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.regulation.LegalBasis;

/** Which papers of the handling there are in a case: nothing is filed that does not exist. */
@Component
@LegalBasis(
        value = {"NMG-57a", "NMG-57b", "CQN-A5-6"},
        label = "归档：只能归档案卷中已有的材料")
public class HandlingEvidence {

    private static final String PERIOD = "rectification";

    private final Entries entries;
    private final Deadlines deadlines;

    HandlingEvidence(Entries entries, Deadlines deadlines) {
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
