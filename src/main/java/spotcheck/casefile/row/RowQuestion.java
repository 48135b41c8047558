package spotcheck.casefile.row;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One question for all rows of a case, made from what the database says of its tables. */
final class RowQuestion {

    private static final String NUMBER = "case_number";

    /** What is no fact of a case: the entries themselves, what was made of them, and who is at work. */
    private static final Set<String> LEFT_OUT = Set.of(
            "entry",
            "entry_chain",
            "chain_state",
            "kept_run",
            "case_post",
            "intervention_reason",
            "evidence_upload",
            "step_taken");

    /** Whom and what a case names, in the columns that say who and what it is. */
    private static final Map<String, List<String>> NAMED = Map.of(
            "party", List.of("id", "name", "credit_code"),
            "product", List.of("id", "name", "spec", "batch", "standard"));

    private static final Set<String> NAMING = Set.of("sampled_party", "labelled_producer", "platform", "product");

    private final Connection connection;
    private final Map<String, TreeMap<String, String>> tables = new TreeMap<>();
    private final List<String> parts = new ArrayList<>();

    private RowQuestion(Connection connection) {
        this.connection = connection;
    }

    static String over(Connection connection) throws SQLException {
        return new RowQuestion(connection).question();
    }

    private String question() throws SQLException {
        columns();
        part("spot_case", "from spot_case x where x.number = :number", List.of("number"));
        part("planning_file", "from planning_file x where x.number = :number", List.of("number"));
        for (var table : List.copyOf(tables.keySet())) {
            if (of(table).containsKey(NUMBER) && !LEFT_OUT.contains(table)) {
                below(table, "from " + table + " x where x." + NUMBER + " = :number", new TreeSet<>(Set.of(table)));
            }
        }
        NAMED.forEach((table, named) -> part(table, naming(table), List.of("id"), named));
        // H2 keeps a question parsed, but no union: parsing this one took as long as answering it.
        return "select * from (" + String.join(" union all ", parts) + ") r";
    }

    private static String naming(String table) {
        return NAMING.stream()
                .filter(column -> column.equals(table) == table.equals("product"))
                .sorted()
                .map(column -> "select " + column + " from spot_case where number = :number")
                .collect(Collectors.joining(" union ", "from " + table + " x where x.id in (", ")"));
    }

    private void columns() throws SQLException {
        try (var found =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (found.next()) {
                var table = small(found, "TABLE_NAME");
                if (!table.startsWith("act_") && !table.startsWith("flyway") && !isFile(small(found, "TYPE_NAME"))) {
                    tables.computeIfAbsent(table, one -> new TreeMap<>())
                            .put(small(found, "COLUMN_NAME"), small(found, "TYPE_NAME"));
                }
            }
        }
    }

    /** The bytes of a file: the fingerprint beside them stands in a column of its own. */
    private static boolean isFile(String type) {
        return type.contains("binary") || type.equals("bytea");
    }

    /** The table, and those whose rows belong to one of its rows. */
    private void below(String table, String from, Set<String> seen) throws SQLException {
        part(table, from, keys(table));
        for (var child : children(table)) {
            if (tables.containsKey(child.table())
                    && !of(child.table()).containsKey(NUMBER)
                    && !LEFT_OUT.contains(child.table())
                    && seen.add(child.table())) {
                var inside = "select x." + child.key() + " " + from;
                below(
                        child.table(),
                        "from " + child.table() + " x where x." + child.column() + " in ("
                                + inside.replaceAll("\\bx\\b", "x" + seen.size()) + ")",
                        seen);
            }
        }
    }

    private void part(String table, String from, List<String> keys) {
        part(table, from, keys, List.copyOf(of(table).keySet()));
    }

    private void part(String table, String from, List<String> keys, List<String> columns) {
        var place =
                keys.stream().map(key -> "cast(x." + key + " as varchar)").collect(Collectors.joining(" || ' ' || "));
        var content = columns.stream()
                .sorted()
                .map(column -> "'" + column + RowPrint.AFTER_NAME + "' || coalesce("
                        + text(column, Objects.requireNonNull(of(table).get(column))) + ", '')")
                .collect(Collectors.joining(" || '" + RowPrint.BETWEEN + "' || "));
        parts.add("select '" + table + "' as kind, " + place + " as place, " + content + " as content " + from);
    }

    private Map<String, String> of(String table) {
        return Objects.requireNonNull(tables.get(table), table);
    }

    /** The same text whatever the zone of the session is. */
    private static String text(String column, String type) {
        return type.contains("timestamp")
                ? "cast(extract(epoch from x." + column + ") as varchar)"
                : "cast(x." + column + " as varchar)";
    }

    private List<String> keys(String table) throws SQLException {
        var keys = new ArrayList<String>();
        try (var found = data().getPrimaryKeys(connection.getCatalog(), connection.getSchema(), stored(table))) {
            while (found.next()) {
                keys.add(small(found, "COLUMN_NAME"));
            }
        }
        return keys.isEmpty() ? List.copyOf(of(table).keySet()) : keys;
    }

    private List<Child> children(String table) throws SQLException {
        var children = new ArrayList<Child>();
        try (var found = data().getExportedKeys(connection.getCatalog(), connection.getSchema(), stored(table))) {
            while (found.next()) {
                children.add(new Child(
                        small(found, "FKTABLE_NAME"), small(found, "FKCOLUMN_NAME"), small(found, "PKCOLUMN_NAME")));
            }
        }
        return children;
    }

    private String stored(String table) throws SQLException {
        return data().storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
    }

    private DatabaseMetaData data() throws SQLException {
        return connection.getMetaData();
    }

    private static String small(ResultSet found, String column) throws SQLException {
        return found.getString(column).toLowerCase(Locale.ROOT);
    }

    private record Child(String table, String column, String key) {}
}
