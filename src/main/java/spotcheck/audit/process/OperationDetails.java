package spotcheck.audit.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.audit.Lines;
import spotcheck.intervention.OperationWords;

/** What operations changed, and into what: two queries, however many operations they are. */
@Component
class OperationDetails {

    /** What says the same once more, in numbers. */
    private static final String REPEATED = "permissionBits";

    private final JdbcClient jdbc;
    private final OperationWords words;

    OperationDetails(JdbcClient jdbc, OperationWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Changes of(Collection<Operation> operations) {
        var changes = new Changes(new HashMap<>());
        if (!operations.isEmpty()) {
            properties(operations, changes);
            variables(operations, changes);
        }
        return changes;
    }

    /** The log has an index of moments, and none of operations. */
    private void properties(Collection<Operation> operations, Changes changes) {
        jdbc.sql("""
                        select operation_id_, proc_inst_id_, property_, org_value_, new_value_, annotation_
                        from act_hi_op_log
                        where operation_id_ in (:operations) and timestamp_ between :first and :last
                        order by operation_id_, property_
                        """)
                .param("operations", ids(operations))
                .param("first", Timestamp.from(earliest(operations)))
                .param("last", Timestamp.from(latest(operations)))
                .query((RowCallbackHandler) row -> {
                    var property = text(row, "property_");
                    if (!property.equals(REPEATED)) {
                        changes.add(
                                row,
                                words.property(property),
                                words.value(text(row, "org_value_")),
                                words.value(text(row, "new_value_")));
                    }
                    changes.add(row, "批注", "", text(row, "annotation_"));
                });
    }

    /** Of variables the log does not say which; the history of their values does. */
    private void variables(Collection<Operation> operations, Changes changes) {
        jdbc.sql("""
                        select d.operation_id_, d.proc_inst_id_, d.name_,
                          d.var_type_ as new_type, d.text_ as new_text, d.long_ as new_long, d.double_ as new_double,
                          b.var_type_ as old_type, b.text_ as old_text, b.long_ as old_long, b.double_ as old_double
                        from act_hi_detail d
                          left join act_hi_detail b on b.var_inst_id_ = d.var_inst_id_ and b.rev_ = d.rev_ - 1
                        where d.proc_inst_id_ in (:processes) and d.operation_id_ in (:operations)
                          and d.type_ = 'VariableUpdate'
                        order by d.operation_id_, d.name_
                        """)
                .param(
                        "processes",
                        operations.stream().map(Operation::process).distinct().toList())
                .param("operations", ids(operations))
                .query((RowCallbackHandler)
                        row -> changes.add(row, text(row, "name_"), value(row, "old_"), value(row, "new_")));
    }

    private static List<String> ids(Collection<Operation> operations) {
        return operations.stream().map(Operation::id).toList();
    }

    private static Instant earliest(Collection<Operation> operations) {
        return operations.stream().map(Operation::from).min(Instant::compareTo).orElseThrow();
    }

    private static Instant latest(Collection<Operation> operations) {
        return operations.stream().map(Operation::until).max(Instant::compareTo).orElseThrow();
    }

    private static String value(ResultSet row, String which) throws SQLException {
        return switch (text(row, which + "type")) {
            case "boolean" -> row.getLong(which + "long") == 0 ? "否" : "是";
            case "date" -> Lines.moment(Instant.ofEpochMilli(row.getLong(which + "long")));
            case "integer", "long", "short" -> text(row, which + "long");
            case "double" -> text(row, which + "double");
            default -> text(row, which + "text");
        };
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** What was changed, by operation and process. */
    record Changes(Map<String, StringJoiner> told) {

        String of(Operation operation) {
            var all = told.get(operation.id() + operation.process());
            return all == null ? "" : all.toString();
        }

        private void add(ResultSet row, String what, String was, String becomes) throws SQLException {
            if (was.isEmpty() && becomes.isEmpty()) {
                return;
            }
            told.computeIfAbsent(text(row, "operation_id_") + text(row, "proc_inst_id_"), one -> new StringJoiner("；"))
                    .add(what + "：" + (was.isEmpty() ? "" : was + " → ") + becomes);
        }
    }
}
