package spotcheck.law.example;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import spotcheck.calendar.ChinaTime;

/** A file of {@code dmn/examples/}: inputs, {@code =>}, outputs, articles, reason. */
final class ExampleFile {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private ExampleFile() {}

    /** @return none where a table has no file */
    static List<Example> read(String decision) {
        var file = new ClassPathResource("dmn/examples/" + decision + ".csv");
        if (!file.exists()) {
            return List.of();
        }
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8);
                var rows = FORMAT.parse(reader)) {
            return rows.getRecords().stream().map(ExampleFile::example).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Example example(CSVRecord row) {
        var columns = row.getParser().getHeaderNames();
        var arrow = columns.indexOf("=>");
        Map<String, Object> inputs = new LinkedHashMap<>();
        columns.subList(0, arrow).forEach(input -> inputs.put(input, typed(row.get(input))));
        Map<String, String> expected = new LinkedHashMap<>();
        columns.subList(arrow + 1, columns.indexOf("legalBasis"))
                .forEach(output -> expected.put(output, row.get(output)));
        return new Example(row.getRecordNumber() + 1, inputs, expected);
    }

    /** A day, a number of one digit, yes or no, or a word. */
    private static Object typed(String word) {
        if (word.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return Date.from(LocalDate.parse(word).atStartOfDay(ChinaTime.ZONE).toInstant());
        }
        if (word.matches("\\d")) {
            return Integer.valueOf(word);
        }
        return word.equals("true") || word.equals("false") ? (Object) Boolean.valueOf(word) : word;
    }
}
