package spotcheck.regulation.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import spotcheck.model.TestProofs;

/** The two generated files; run with {@code -Dcatalogue.write=true} it writes them. */
class CatalogueFilesTest {

    private static final Path PROOFS = Path.of("src/main/resources/regulations/proofs.csv");
    private static final Path REPORT = Path.of("docs/coverage.md");

    /** In any order: a merge of two branches keeps all lines, but not sorted. */
    @Test
    void theListOfProofsIsThatOfTheTests() throws IOException {
        var lines = proofs();
        write(PROOFS, lines);
        assertThat(Files.readAllLines(PROOFS)).containsOnlyOnceElementsOf(lines).hasSameElementsAs(lines);
    }

    @Test
    void theReportCountsWhatTheTablesSay() throws IOException {
        var lines = CoverageReport.write();
        write(REPORT, lines);
        assertThat(Files.readAllLines(REPORT)).isEqualTo(lines);
    }

    private static List<String> proofs() throws IOException {
        var text = new StringWriter();
        try (var printer = CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator('\n')
                .setHeader("rule", "testClass", "test")
                .get()
                .print(text)) {
            for (var proof : TestProofs.all()) {
                printer.printRecord(proof.rule(), proof.testClass(), proof.test());
            }
        }
        return text.toString().lines().toList();
    }

    private static void write(Path file, List<String> lines) throws IOException {
        if (Boolean.getBoolean("catalogue.write")) {
            Files.write(file, lines);
        }
    }
}
