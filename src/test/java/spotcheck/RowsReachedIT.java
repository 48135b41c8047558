package spotcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/**
 * Every row of every table is reached by some whole case of its regime: counted over the run of all stories, which goes before.
 * Rows that no case can come to stand in {@code rows-not-reached.csv}, each with the reason why none can.
 */
class RowsReachedIT {

    private static final Path BEYOND_EVERY_CASE = Path.of("src/test/resources/written-out/rows-not-reached.csv");

    @Test
    void everyRowOfEveryTableIsReachedBySomeCase() throws IOException {
        assumeTrue(Files.isDirectory(RowsReached.FOLDER), "the stories have not run");
        var left = new TreeSet<>(rows());
        left.removeAll(reached());
        left.removeAll(excused().keySet());
        assertThat(left).as("rows that no case of this run came to").isEmpty();
    }

    @Test
    void noRowIsExcusedThatDoesNotExist() throws IOException {
        assertThat(rows()).containsAll(excused().keySet());
        assertThat(excused().values()).allMatch(reason -> reason.length() > 10);
    }

    /** Reason by row. */
    private static Map<String, String> excused() throws IOException {
        return Files.readAllLines(BEYOND_EVERY_CASE).stream()
                .skip(1)
                .map(line -> line.split(",", 2))
                .collect(Collectors.toMap(row -> row[0], row -> row[1]));
    }

    private static Set<String> reached() throws IOException {
        try (var files = Files.list(RowsReached.FOLDER)) {
            return files.flatMap(file -> lines(file).stream()).collect(Collectors.toSet());
        }
    }

    private static Set<String> rows() throws IOException {
        try (var files = Files.list(Path.of("dmn"))) {
            return files.filter(Files::isRegularFile)
                    .flatMap(RowsReachedIT::rows)
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<String> rows(Path table) {
        return Dmn.readModelFromFile(table.toFile()).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId);
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
