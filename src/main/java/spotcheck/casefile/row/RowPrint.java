package spotcheck.casefile.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;

/**
 * Fingerprint of a row, and a short one of each column that tells which of them was changed. Most rows are what they were, so
 * that the columns are looked at only where the row is another.
 */
final class RowPrint {

    static final char BETWEEN = '\u001e';
    static final char AFTER_NAME = '\u001f';

    private static final int WHOLE = 24;
    private static final int SHORT = 4;

    private final String whole;
    private final SingletonSupplier<Map<String, String>> columns;

    private RowPrint(String whole, Supplier<Map<String, String>> columns) {
        this.whole = whole;
        this.columns = SingletonSupplier.of(columns);
    }

    /** @param content names and values, as {@link RowQuestion} writes them */
    static RowPrint of(String content) {
        return new RowPrint(Fingerprint.over("row-1", content).substring(0, WHOLE), () -> ofEach(content));
    }

    private static Map<String, String> ofEach(String content) {
        var columns = new LinkedHashMap<String, String>();
        for (var column : content.split(String.valueOf(BETWEEN), -1)) {
            var end = column.indexOf(AFTER_NAME);
            if (end >= 0) { // a value that holds the mark itself goes on: the whole still covers it
                columns.put(
                        column.substring(0, end),
                        Fingerprint.over("column-1", column).substring(0, SHORT));
            }
        }
        return columns;
    }

    static RowPrint parse(String text) {
        var end = text.indexOf(' ');
        return end < 0
                ? new RowPrint(text, Map::of)
                : new RowPrint(text.substring(0, end), () -> parsed(text.substring(end + 1)));
    }

    private static Map<String, String> parsed(String text) {
        var columns = new TreeMap<String, String>();
        for (var column : text.split(" ", -1)) {
            columns.put(column.substring(0, column.length() - SHORT - 1), column.substring(column.length() - SHORT));
        }
        return columns;
    }

    boolean isSame(RowPrint other) {
        return whole.equals(other.whole);
    }

    private Map<String, String> columns() {
        return columns.obtain();
    }

    /** Columns that differ; those that one of them did not know yet are left out. */
    List<String> differing(RowPrint other) {
        return columns().keySet().stream()
                .filter(other.columns()::containsKey)
                .filter(column ->
                        !Objects.equals(columns().get(column), other.columns().get(column)))
                .sorted()
                .toList();
    }

    /** Whether it is the same row; a column that was added to the table later says nothing. */
    boolean fits(RowPrint now) {
        return isSame(now)
                || (!columns().keySet().equals(now.columns().keySet())
                        && differing(now).isEmpty());
    }

    @Override
    public String toString() {
        return whole
                + columns().entrySet().stream()
                        .map(column -> " " + column.getKey() + "=" + column.getValue())
                        .collect(Collectors.joining());
    }
}
