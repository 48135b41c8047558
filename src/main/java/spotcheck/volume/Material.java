package spotcheck.volume;

import java.util.List;
import java.util.Set;
import spotcheck.regulation.RegulationFile;
import spotcheck.regulation.RuleIds;

/**
 * What a rule asks a file to hold, a row of {@code regulations/volume.csv}.
 *
 * @param due kinds of entries, with any of which the case comes so far that it is asked for
 * @param held what shows that it is there, any of: {@code paper:KIND}, {@code served:KIND}, {@code report:KIND},
 *     {@code evidence:CODE}, {@code file:STEP}
 * @param note what the reader should know where it lacks; empty if nothing
 */
record Material(String label, Set<String> due, List<String> held, RuleIds legalBasis, String note) {

    /** Whether it is among what goes to enforcement. */
    boolean goesWith(Referral referral) {
        return held.stream().anyMatch(word -> {
            var what = word.split(":", 2);
            return switch (what[0]) {
                case "paper", "served" -> referral.papers().contains(what[1]);
                case "report" -> referral.reports();
                case "file" -> referral.steps().contains(what[1]);
                default -> false;
            };
        });
    }

    static List<Material> all() {
        return RegulationFile.rows("volume.csv").stream()
                .map(row -> new Material(
                        row.get("label"),
                        Set.of(row.get("due").split(" ")),
                        List.of(row.get("held").split(" ")),
                        RuleIds.parse(row.get("legalBasis")),
                        row.get("note")))
                .toList();
    }
}
