package spotcheck.verification.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.casefile.AuthorityFile;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Overview;
import spotcheck.casefile.row.Fingerprint;
import spotcheck.engine.role.WithoutUser;
import spotcheck.verification.trace.EngineTraces;

/** Reads the engine's log in its tables, as the lists of the audit do. */
@Component
class EngineTracesRead implements EngineTraces {

    private final JdbcClient jdbc;
    private final RuntimeService runtime;
    private final WithoutUser system;

    EngineTracesRead(JdbcClient jdbc, @Lazy RuntimeService runtime, WithoutUser system) {
        this.jdbc = jdbc;
        this.runtime = runtime;
        this.system = system;
    }

    @Override
    public List<String> contradictions(AuthorityFile file) {
        var processes =
                file.number().planning().map(kind -> Set.of(kind.process())).orElse(Overview.ALL);
        var running = system.ask(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKeyIn(processes.toArray(String[]::new))
                        .processInstanceBusinessKey(file.number().value())
                        .count()
                > 0);
        if (file.isClosed() == running) {
            return List.of(running ? "案件已结案，办案流程却仍在运行" : "案件未结案，却没有运行中的办案流程");
        }
        return List.of();
    }

    @Override
    public int lines(CaseNumber number, String operation) {
        return jdbc.sql("select count(*) from act_hi_op_log l join act_hi_procinst i on i.id_ = l.proc_inst_id_"
                        + " where i.business_key_ = ? and l.operation_id_ = ?")
                .params(number.value(), operation)
                .query(Integer.class)
                .single();
    }

    @Override
    @Transactional(readOnly = true)
    public LogPrint logUntil(Instant moment) {
        var walk = new Walk();
        jdbc.sql("select id_, user_id_, operation_type_, entity_type_, property_, org_value_, new_value_"
                        + " from act_hi_op_log where timestamp_ <= ? order by id_")
                .param(Timestamp.from(moment))
                .query((RowCallbackHandler) row -> walk.pass(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6),
                        row.getString(7)));
        return new LogPrint(walk.lines, walk.hash);
    }

    private static final class Walk {

        private long lines;
        private String hash = "";

        void pass(String... fields) {
            var all = new String[fields.length + 2];
            all[0] = "engine-log-1";
            all[1] = hash;
            for (var place = 0; place < fields.length; place++) {
                all[place + 2] = Objects.requireNonNullElse(fields[place], "");
            }
            hash = Fingerprint.over(all);
            lines++;
        }
    }
}
