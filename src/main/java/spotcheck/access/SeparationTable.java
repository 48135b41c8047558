package spotcheck.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;

/** Which tasks of one case must not be done by the same person, as {@code access/separation.csv} says. */
@Component
public class SeparationTable {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Pair> pairs = read();

    public List<Pair> pairs() {
        return pairs;
    }

    public List<Pair> of(String task) {
        return pairs.stream().filter(pair -> pair.task().equals(task)).toList();
    }

    private static List<Pair> read() {
        try (var file = Objects.requireNonNull(SeparationTable.class.getResourceAsStream("/access/separation.csv"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var records = CSV.parse(reader)) {
            return records.stream()
                    .map(row ->
                            new Pair(row.get("task"), Set.of(row.get("after").split(" ")), row.get("message")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Two acts that the same person may not do in one case.
     *
     * @param task id of a task
     * @param after ids of tasks: who did one of them must not do the first
     * @param message why, in Chinese
     */
    public record Pair(String task, Set<String> after, String message) {}
}
