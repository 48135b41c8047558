package spotcheck.holidays.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;
import spotcheck.holidays.NoticeDraft;

/** Reads the rows of a holiday file: the same columns as the one that the product ships with. */
final class CsvDays {

    private static final List<String> COLUMNS = List.of("date", "name_zh", "kind");
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();

    private CsvDays() {}

    static List<NoticeDraft.Day> read(String file) {
        try (var rows = FORMAT.parse(new StringReader(withoutMark(file)))) {
            if (!rows.getHeaderNames().containsAll(COLUMNS)) {
                throw new Refused("days", "CSV 第一行应为列名：" + String.join(",", COLUMNS));
            }
            return rows.stream().map(CsvDays::day).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static NoticeDraft.Day day(CSVRecord row) {
        return new NoticeDraft.Day(cell(row, "date"), cell(row, "name_zh"), cell(row, "kind"));
    }

    private static @Nullable String cell(CSVRecord row, String column) {
        return row.isSet(column) ? row.get(column) : null;
    }

    /** Spreadsheets begin a file in UTF-8 with a byte order mark. */
    private static String withoutMark(String file) {
        return file.startsWith("\uFEFF") ? file.substring(1) : file;
    }
}
