package spotcheck.casefile.row;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fingerprint of a row, and a short one of each column that tells which of them was changed.
 *
 * @param whole of all columns
 * @param columns by name in small letters
 */
record RowPrint(String whole, Map<String, String> columns) {

    static final char BETWEEN = '\u001e';
    static final char AFTER_NAME = '\u001f';

    private static final int WHOLE = 24;
    private static final int SHORT = 4;

    /** @param content names and values, as {@link RowQuestion} writes them */
    static RowPrint of(String content) {
        var columns = new LinkedHashMap<String, String>();
        for (var column : content.split(String.valueOf(BETWEEN))) {
            var end = column.indexOf(AFTER_NAME);
            if (end >= 0) { // a value that holds the mark itself goes on: the whole still covers it
                columns.put(
                        column.substring(0, end),
                        Fingerprint.over("column-1", column).substring(0, SHORT));
            }
        }
        return new RowPrint(Fingerprint.over("row-1", content).substring(0, WHOLE), columns);
    }

    static RowPrint parse(String text) {
        var parts = List.of(text.split(" "));
        var columns = new TreeMap<String, String>();
        parts.stream()
                .skip(1)
                .forEach(column -> columns.put(
                        column.substring(0, column.length() - SHORT - 1), column.substring(column.length() - SHORT)));
        return new RowPrint(parts.get(0), columns);
    }

    /** Columns that differ; those that one of them did not know yet are left out. */
    List<String> differing(RowPrint other) {
        return columns.keySet().stream()
                .filter(other.columns::containsKey)
                .filter(column -> !Objects.equals(columns.get(column), other.columns.get(column)))
                .sorted()
                .toList();
    }

    /** Whether it is the same row; a column that was added to the table later says nothing. */
    boolean fits(RowPrint now) {
        return whole.equals(now.whole)
                || (!columns.keySet().equals(now.columns.keySet())
                        && differing(now).isEmpty());
    }

    @Override
    public String toString() {
        return whole
                + columns.entrySet().stream()
                        .map(column -> " " + column.getKey() + "=" + column.getValue())
                        .collect(Collectors.joining());
    }
}
