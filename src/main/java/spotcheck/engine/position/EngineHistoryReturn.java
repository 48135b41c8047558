package spotcheck.engine.position;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.row.RowChange;

/** The engine's history of a way that was taken back: what began is broken off, what had ended goes on; nothing is removed. */
@Component
class EngineHistoryReturn {

    private static final String REASON = "更正步骤，退回原步骤办理";

    private final JdbcClient jdbc;
    private final Clock clock;

    EngineHistoryReturn(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void back(List<RowChange> changes) {
        var now = Timestamp.from(clock.instant());
        var was = values(changes, "act_inst_id_", RowChange::before);
        var is = values(changes, "act_inst_id_", RowChange::after);
        is.stream().filter(id -> !was.contains(id)).forEach(id -> jdbc.sql(
                        "update act_hi_actinst set end_time_ = ?, act_inst_state_ = 2 where id_ = ? and end_time_ is null")
                .params(now, id)
                .update());
        was.stream().filter(id -> !is.contains(id)).forEach(id -> jdbc.sql(
                        "update act_hi_actinst set end_time_ = null, duration_ = null, act_inst_state_ = 0 where id_ = ?")
                .param(id)
                .update());
        rows(changes, EnginePosition.TASK, RowChange::made)
                .forEach(task -> jdbc.sql("update act_hi_taskinst set end_time_ = ?, delete_reason_ = ? where id_ = ?")
                        .params(now, REASON, task.place())
                        .update());
        rows(changes, EnginePosition.TASK, RowChange::removed).forEach(task -> jdbc.sql(
                        "update act_hi_taskinst set end_time_ = null, duration_ = null, delete_reason_ = null where id_ = ?")
                .param(task.place())
                .update());
        processes(changes, now);
    }

    private void processes(List<RowChange> changes, Timestamp now) {
        rows(changes, EnginePosition.TOKEN, row -> row.made() && isProcess(row.left()))
                .forEach(process -> jdbc.sql("update act_hi_procinst set end_time_ = ?, delete_reason_ = ?,"
                                + " state_ = 'INTERNALLY_TERMINATED' where id_ = ?")
                        .params(now, REASON, process.place())
                        .update());
        rows(changes, EnginePosition.TOKEN, row -> row.removed() && isProcess(row.old()))
                .forEach(process -> jdbc.sql("update act_hi_procinst set end_time_ = null, duration_ = null,"
                                + " end_act_id_ = null, delete_reason_ = null, state_ = 'ACTIVE' where id_ = ?")
                        .param(process.place())
                        .update());
    }

    private static boolean isProcess(Map<String, @Nullable String> token) {
        return Objects.equals(token.get("id_"), token.get("proc_inst_id_"));
    }

    private static List<RowChange> rows(List<RowChange> changes, String table, Predicate<RowChange> which) {
        return changes.stream()
                .filter(row -> row.table().equals(table))
                .filter(which)
                .toList();
    }

    private static Set<String> values(
            List<RowChange> changes, String column, Function<RowChange, @Nullable Map<String, @Nullable String>> side) {
        return changes.stream()
                .filter(row -> row.table().equals(EnginePosition.TOKEN))
                .map(side)
                .filter(Objects::nonNull)
                .map(row -> row.get(column))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
