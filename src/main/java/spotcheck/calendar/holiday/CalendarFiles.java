package spotcheck.calendar.holiday;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads the two holiday files; their sources are told in {@code docs/calendar.md}. */
public final class CalendarFiles {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CalendarFiles() {}

    /** The calendar the product ships with. */
    public static HolidayCalendar shipped() {
        var calendar = new HolidayCalendar(statutoryDays(resource("statutory-days-cn.csv")));
        for (Arrangement arrangement : arrangements(resource("holidays-cn.csv"))) {
            calendar = calendar.with(arrangement);
        }
        return calendar;
    }

    /** One arrangement per year that has a row in the file. */
    public static List<Arrangement> arrangements(Reader file) {
        return rows(file, CalendarFiles::specialDay).stream()
                .collect(groupingBy(day -> day.date().getYear()))
                .entrySet()
                .stream()
                .map(year -> new Arrangement(year.getKey(), year.getValue()))
                .toList();
    }

    /** A day may be two holidays at once, as 1 October 2020 was. */
    static StatutoryDays statutoryDays(Reader file) {
        Map<LocalDate, String> names = rows(file, row -> Map.entry(date(row), row.get("name_zh"))).stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, joining("、"))));
        return new StatutoryDays(names);
    }

    private static SpecialDay specialDay(CSVRecord row) {
        var kind = SpecialDay.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
        return new SpecialDay(date(row), row.get("name_zh"), kind);
    }

    private static LocalDate date(CSVRecord row) {
        return LocalDate.parse(row.get("date"));
    }

    private static <T> List<T> rows(Reader file, Function<CSVRecord, T> read) {
        try (var records = FORMAT.parse(file)) {
            return records.stream().map(row -> readOrRefuse(row, read)).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> T readOrRefuse(CSVRecord row, Function<CSVRecord, T> read) {
        try {
            return read.apply(row);
        } catch (RuntimeException reason) {
            throw new IllegalArgumentException(
                    "放假安排第" + (row.getRecordNumber() + 1) + "行有误：" + reason.getMessage(), reason);
        }
    }

    private static Reader resource(String name) {
        InputStream file = CalendarFiles.class.getResourceAsStream("/calendar/" + name);
        return new InputStreamReader(Objects.requireNonNull(file, name), StandardCharsets.UTF_8);
    }
}
