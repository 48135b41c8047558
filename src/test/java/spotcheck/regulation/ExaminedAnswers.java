package spotcheck.regulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import spotcheck.calendar.ChinaTime;

/** The answers of {@code dmn/examples/}, a file a table: inputs, {@code =>}, outputs, articles. */
final class ExaminedAnswers {

    private static final Path FOLDER = Path.of("dmn", "examples");
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ExaminedAnswers() {}

    static List<ExaminedAnswer> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().flatMap(ExaminedAnswers::read).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<ExaminedAnswer> read(Path file) {
        var decision = file.getFileName().toString().replace(".csv", "");
        try (var reader = Files.newBufferedReader(file);
                var rows = FORMAT.parse(reader)) {
            return rows.getRecords().stream().map(row -> answer(decision, row));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ExaminedAnswer answer(String decision, CSVRecord row) {
        var columns = row.getParser().getHeaderNames();
        var arrow = columns.indexOf("=>");
        Map<String, Object> inputs = new LinkedHashMap<>();
        columns.subList(0, arrow).forEach(input -> inputs.put(input, typed(input, row.get(input))));
        Map<String, String> outputs = new LinkedHashMap<>();
        columns.subList(arrow + 1, columns.indexOf("legalBasis"))
                .forEach(output -> outputs.put(output, row.get(output)));
        return new ExaminedAnswer(decision, inputs, outputs, words(row.get("legalBasis")));
    }

    private static Object typed(String input, String word) {
        return switch (input) {
            case "openedOn" ->
                Date.from(LocalDate.parse(word).atStartOfDay(ChinaTime.ZONE).toInstant());
            case "round", "consecutiveFailures" -> Integer.valueOf(word);
            default -> word.equals("true") || word.equals("false") ? (Object) Boolean.valueOf(word) : word;
        };
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
