package spotcheck.casefile.row;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** What the database says of the keys of tables, and which of them come after others. */
@Component
class RowTables {

    private final DataSource source;
    private final Map<String, List<String>> keys = new ConcurrentHashMap<>();
    private final Map<String, Integer> ranks = new ConcurrentHashMap<>();

    RowTables(DataSource source) {
        this.source = source;
    }

    /** The columns that tell one row from another. */
    List<String> keys(String table) {
        return keys.computeIfAbsent(
                table,
                one -> read((data, connection) -> names(
                        data.getPrimaryKeys(connection.getCatalog(), connection.getSchema(), stored(data, one)),
                        "COLUMN_NAME")));
    }

    /** A row comes after those to which it points: higher than all of their tables. */
    int rank(String table) {
        var known = ranks.get(table);
        if (known == null) {
            known = 1
                    + parents(table).stream()
                            .filter(parent -> !parent.equals(table))
                            .mapToInt(this::rank)
                            .max()
                            .orElse(0);
            ranks.put(table, known);
        }
        return known;
    }

    private List<String> parents(String table) {
        return read((data, connection) -> names(
                data.getImportedKeys(connection.getCatalog(), connection.getSchema(), stored(data, table)),
                "PKTABLE_NAME"));
    }

    private <T> T read(Question<T> question) {
        try (var connection = source.getConnection()) {
            return question.ask(connection.getMetaData(), connection);
        } catch (SQLException unreadable) {
            throw new IllegalStateException("The tables cannot be read", unreadable);
        }
    }

    private static List<String> names(ResultSet rows, String column) throws SQLException {
        try (rows) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(column).toLowerCase(Locale.ROOT));
            }
            return names;
        }
    }

    private static String stored(DatabaseMetaData data, String table) throws SQLException {
        return data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private interface Question<T> {

        T ask(DatabaseMetaData data, Connection connection) throws SQLException;
    }
}
