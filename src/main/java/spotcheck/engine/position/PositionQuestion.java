package spotcheck.engine.position;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import spotcheck.casefile.row.RowChange;

/** One question for all rows in which the engine keeps where a case stands, made from what the database says of its tables. */
final class PositionQuestion {

    private static final String RUNNING =
            "(select e.proc_inst_id_ from act_ru_execution e where e.business_key_ = :number)";
    private static final String TASKS = "(select t.id_ from act_ru_task t where t.proc_inst_id_ in " + RUNNING + ")";

    private static final Map<String, String> PARTS = parts();

    private PositionQuestion() {}

    private static Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("act_ru_execution", "x.proc_inst_id_ in " + RUNNING);
        parts.put("act_ru_task", "x.proc_inst_id_ in " + RUNNING);
        parts.put("act_ru_variable", "x.proc_inst_id_ in " + RUNNING);
        parts.put("act_ru_job", "x.process_instance_id_ in " + RUNNING);
        parts.put("act_ru_event_subscr", "x.proc_inst_id_ in " + RUNNING);
        parts.put("act_ru_identitylink", "x.task_id_ in " + TASKS);
        parts.put("act_ru_authorization", "x.resource_type_ = 7 and x.resource_id_ in " + TASKS);
        parts.put(
                "act_ge_bytearray",
                "x.id_ in (select v.bytearray_id_ from act_ru_variable v where v.proc_inst_id_ in " + RUNNING + ")");
        return parts;
    }

    static String over(Connection connection) throws SQLException {
        var tables = new TreeMap<String, TreeMap<String, String>>();
        var data = connection.getMetaData();
        try (var found = data.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
            while (found.next()) {
                tables.computeIfAbsent(small(found.getString("TABLE_NAME")), one -> new TreeMap<>())
                        .put(small(found.getString("COLUMN_NAME")), small(found.getString("TYPE_NAME")));
            }
        }
        var hex = data.getDatabaseProductName().equals("PostgreSQL") ? "encode(x.%s, 'hex')" : "rawtohex(x.%s)";
        return PARTS.entrySet().stream()
                .map(part ->
                        part(part.getKey(), part.getValue(), Objects.requireNonNull(tables.get(part.getKey())), hex))
                .collect(Collectors.joining(" union all ", "select * from (", ") r"));
    }

    private static String part(String table, String where, SortedMap<String, String> columns, String hex) {
        var content = columns.entrySet().stream()
                .map(column -> "'" + column.getKey() + "\u001f' || coalesce("
                        + text(column.getKey(), column.getValue(), hex) + ", '" + RowChange.NOTHING + "')")
                .collect(Collectors.joining(" || '\u001e' || "));
        return "select '" + table + "' as kind, x.id_ as place, " + content + " as content from " + table + " x where "
                + where;
    }

    private static String text(String column, String type, String hex) {
        if (type.contains("timestamp")) {
            return "cast(extract(epoch from x." + column + ") as varchar)";
        }
        return type.contains("large object") || type.equals("blob") || type.equals("bytea")
                ? hex.formatted(column)
                : "cast(x." + column + " as varchar)";
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
