package spotcheck.casefile.row;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes rows again as they were once read. */
@Component
public class RowWriter {

    private final JdbcTemplate jdbc;
    private final RowTypes types;

    RowWriter(JdbcTemplate jdbc, RowTypes types) {
        this.jdbc = jdbc;
        this.types = types;
    }

    public void insert(String table, Map<String, @Nullable String> row) {
        var columns = List.copyOf(row.keySet());
        var marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        jdbc.update(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")",
                values(table, columns, row).toArray());
    }

    /**
     * @param keys columns by which the row is found
     * @param row what is to stand there, and the values of the keys
     */
    public void update(String table, Collection<String> keys, Map<String, @Nullable String> row) {
        var set = row.keySet().stream().filter(column -> !keys.contains(column)).toList();
        var values = values(table, set, row);
        values.addAll(values(table, keys, row));
        var written = jdbc.update(
                "update " + table + " set "
                        + set.stream().map(column -> column + " = ?").collect(Collectors.joining(", ")) + where(keys),
                values.toArray());
        one(table, written);
    }

    /** @param row what stands there, of which the values of the keys are looked at */
    public void delete(String table, Collection<String> keys, Map<String, @Nullable String> row) {
        one(
                table,
                jdbc.update(
                        "delete from " + table + where(keys),
                        values(table, keys, row).toArray()));
    }

    private static String where(Collection<String> keys) {
        return keys.stream().map(key -> key + " = ?").collect(Collectors.joining(" and ", " where ", ""));
    }

    private List<@Nullable Object> values(String table, Collection<String> columns, Map<String, @Nullable String> row) {
        return columns.stream()
                .map(column -> types.value(table, column, row.get(column)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static void one(String table, int written) {
        if (written != 1) {
            throw new IllegalStateException("A row of " + table + " is no longer what it was");
        }
    }
}
