package spotcheck.casefile.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an act did to one row: its columns as text before and after.
 *
 * @param place key of the row within its table
 * @param before null if the act made the row
 * @param after null if the act removed it
 */
public record RowChange(
        String table,
        String place,
        @Nullable Map<String, @Nullable String> before,
        @Nullable Map<String, @Nullable String> after) {

    /** What stands for no value where a text tells it apart from an empty one. */
    public static final String NOTHING = "\u001d";

    /** Rows by their keys, as questions of the form of {@link RowQuestion} answer them. */
    public static List<RowChange> between(Map<RowKey, String> before, Map<RowKey, String> after) {
        var changes = new ArrayList<RowChange>();
        var keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        keys.stream()
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .forEach(key -> changes.add(new RowChange(
                        key.table(), key.place(), columnsOrNull(before.get(key)), columnsOrNull(after.get(key)))));
        return List.copyOf(changes);
    }

    private static @Nullable Map<String, @Nullable String> columnsOrNull(@Nullable String content) {
        return content == null ? null : columns(content);
    }

    /** The columns of a row that a question wrote in one text. */
    public static Map<String, @Nullable String> columns(String content) {
        var columns = new LinkedHashMap<String, @Nullable String>();
        for (var column : content.split(String.valueOf(RowPrint.BETWEEN), -1)) {
            var end = column.indexOf(RowPrint.AFTER_NAME);
            if (end >= 0) {
                var value = column.substring(end + 1);
                columns.put(column.substring(0, end), value.equals(NOTHING) ? null : value);
            }
        }
        return columns;
    }

    public boolean made() {
        return before == null;
    }

    public boolean removed() {
        return after == null;
    }

    /** The row as it was; only of one that the act found. */
    public Map<String, @Nullable String> old() {
        return Objects.requireNonNull(before, "made by the act");
    }

    /** The row as the act left it; only of one that it left. */
    public Map<String, @Nullable String> left() {
        return Objects.requireNonNull(after, "removed by the act");
    }

    /** Names of the columns that the act changed in a row that it found and left. */
    public List<String> changed() {
        return old().keySet().stream()
                .filter(column -> !Objects.equals(old().get(column), left().get(column)))
                .toList();
    }
}
