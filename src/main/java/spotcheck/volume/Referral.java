package spotcheck.volume;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import spotcheck.casefile.paper.Paper;
import spotcheck.regulation.RegulationFile;

/**
 * What enforcement needs of a case, and no more: rows of {@code regulations/referral.csv}.
 *
 * @param papers kinds of papers
 * @param steps tasks whose evidence goes along, and whose entries are read
 * @param reports whether the laboratories' reports go along
 */
record Referral(Set<String> papers, Set<String> steps, boolean reports) {

    private static final List<Row> ROWS = RegulationFile.rows("referral.csv").stream()
            .map(row -> new Row(
                    row.get("referral"),
                    words(row.get("papers")),
                    words(row.get("steps")),
                    Boolean.parseBoolean(row.get("reports"))))
            .toList();

    /** By the papers with which the case was referred; none of them, nothing. */
    static Referral of(List<Paper> papers) {
        var referrals = papers.stream().map(Paper::kind).collect(Collectors.toSet());
        var rows = ROWS.stream().filter(row -> referrals.contains(row.referral)).toList();
        return new Referral(
                rows.stream().flatMap(row -> row.papers.stream()).collect(Collectors.toSet()),
                rows.stream().flatMap(row -> row.steps.stream()).collect(Collectors.toSet()),
                rows.stream().anyMatch(Row::reports));
    }

    boolean isEmpty() {
        return papers.isEmpty();
    }

    private static Set<String> words(String cell) {
        return Arrays.stream(cell.split(" ")).collect(Collectors.toSet());
    }

    private record Row(String referral, Set<String> papers, Set<String> steps, boolean reports) {}
}
