package spotcheck.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import spotcheck.regulation.catalogue.coverage.CoverageState;
import spotcheck.regulation.catalogue.reading.Proof;

/**
 * Which proofs count: a case in the running system, acted by people. A table asked alone shows that it answers and not that
 * anybody asks it, a form alone not that anybody is given it. Left out once and refused, an answer that must be given proves
 * that it is recorded; that a rule is enforced takes a story that sees what it does.
 */
public final class WholeCases {

    private static final Path DEMANDED = Path.of("src/test/resources/written-out/demanded-in-cases.csv");
    private static final String DEMANDING = "spotcheck.procedure.DemandedAnswersProcessTest";
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private WholeCases() {}

    /** What people had to answer in the cases of {@code DemandedAnswersProcessTest}. */
    static Stream<Proof> demanded() {
        try (var reader = Files.newBufferedReader(DEMANDED);
                var rows = CSV.parse(reader)) {
            return rows.getRecords().stream()
                    .map(row -> new Proof(row.get("rule"), DEMANDING, row.get("field") + "（" + row.get("task") + "）"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The rules that are so proved as to bear this state. */
    public static Set<String> proving(CoverageState state) {
        return TestProofs.all().stream()
                .filter(proof -> isWholeCase(proof.testClass()))
                .filter(proof ->
                        state == CoverageState.RECORDED || !proof.testClass().equals(DEMANDING))
                .map(Proof::rule)
                .collect(Collectors.toSet());
    }

    private static boolean isWholeCase(String test) {
        return test.endsWith("ProcessTest") || test.endsWith("BrowserTest");
    }
}
