package spotcheck.access;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Who may do what, written out for the tests beside the tables of the product and never taken from them. */
final class WrittenOut {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private WrittenOut() {}

    /** Each right by itself. */
    static Set<Right> rights() {
        return rows("who-may").stream()
                .flatMap(row -> words(row, "who").stream().flatMap(role -> words(row, "when").stream()
                        .map(condition -> new Right(row.get("act"), role, condition))))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Roles that are let in, by door. */
    static Map<String, Set<String>> doors() {
        return rows("doors").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("door"), row -> Set.copyOf(words(row, "who"))));
    }

    private static List<String> words(CSVRecord row, String column) {
        return Arrays.asList(row.get(column).split(" "));
    }

    private static List<CSVRecord> rows(String name) {
        try (var file = Objects.requireNonNull(WrittenOut.class.getResourceAsStream("/written-out/" + name + ".csv"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var records = CSV.parse(reader)) {
            return records.getRecords();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
