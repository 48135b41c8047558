package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/**
 * Each fault that was reported has a test: {@code R} of published rows (which lie in {@code replay/published-rows.csv}), {@code S}
 * of the running system.
 */
class FaultsTest {

    private static final Path LIST = Path.of("src/test/resources/written-out/faults.csv");
    private static final Path ROWS = Path.of("src/test/resources/replay/published-rows.csv");

    @Test
    void everyFaultIsThere() {
        var ids = Stream.concat(
                IntStream.rangeClosed(1, 10).mapToObj("R%02d"::formatted),
                IntStream.rangeClosed(1, 9).mapToObj("S%02d"::formatted));
        assertThat(records(LIST).stream().map(row -> row.get("fault")).distinct())
                .containsExactlyElementsOf(ids.toList());
        assertThat(records(ROWS)).as("rows as they were published").hasSize(30);
    }

    @Test
    void everyTestThatIsNamedIsOne() {
        assertThat(records(LIST)).allSatisfy(row -> assertThat(isTest(row.get("test")))
                .as(row.get("fault") + " " + row.get("test"))
                .isTrue());
    }

    private static boolean isTest(String name) throws ClassNotFoundException {
        var parts = name.split("#", -1);
        return Arrays.stream(Class.forName(parts[0]).getDeclaredMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .anyMatch(method ->
                        method.isAnnotationPresent(Test.class) || method.isAnnotationPresent(ParameterizedTest.class));
    }

    private static List<CSVRecord> records(Path file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(file);
                var rows = format.parse(reader)) {
            return rows.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
