package spotcheck.amendment.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.chain.ActEnd;
import spotcheck.casefile.course.StepTaken;
import spotcheck.casefile.row.RowChange;
import spotcheck.engine.position.EnginePosition;
import spotcheck.transaction.TransactionMemory;

/** Writes down with each step what it led to, so that it can be taken back as long as nothing rests on it. */
@Repository
public class TakenSteps implements ActEnd {

    private static final TypeReference<List<RowChange>> CHANGES = new TypeReference<>() {};

    private final TransactionMemory<List<StepTaken>> done = new TransactionMemory<>(ArrayList::new);

    private final JdbcClient jdbc;
    private final EnginePosition position;
    private final CurrentActor actor;
    private final Clock clock;
    private final ObjectMapper json;

    TakenSteps(JdbcClient jdbc, EnginePosition position, CurrentActor actor, Clock clock, ObjectMapper json) {
        this.jdbc = jdbc;
        this.position = position;
        this.actor = actor;
        this.clock = clock;
        this.json = json;
    }

    @EventListener
    void taken(StepTaken step) {
        done.current().ifPresent(some -> some.add(step));
    }

    /** Of a person the step that was done; of the system whatever moved the case. */
    @Override
    public void ended(Act act) {
        var steps = done.begun().stream()
                .flatMap(List::stream)
                .filter(step -> step.number().equals(act.number()))
                .toList();
        if (!steps.isEmpty()) {
            keep(act, steps.get(steps.size() - 1), position.changes(act.number(), act.before()));
        } else if (actor.id().equals(CurrentActor.SYSTEM)) {
            var moved = position.changes(act.number(), act.before());
            if (!moved.isEmpty()) {
                keep(act, new StepTaken(act.number(), "", "", "系统按程序办理", "", Map.of()), moved);
            }
        }
    }

    private void keep(Act act, StepTaken step, List<RowChange> moved) {
        jdbc.sql("""
            insert into step_taken (case_number, seq, task, step, name, concerned, actor, on_behalf_of,
              taken_at, answers, facts, position)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)
                .params(
                        act.number().value(),
                        act.lastSeq(),
                        step.task(),
                        step.step(),
                        step.name(),
                        step.concerned(),
                        actor.id(),
                        actor.onBehalfOf(),
                        OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE),
                        write(step.answers()),
                        write(act.changes()),
                        write(moved))
                .update();
    }

    /** All steps of a case, the newest first. */
    public List<TakenStep> of(CaseNumber number) {
        return jdbc.sql("select * from step_taken where case_number = ? order by id desc")
                .param(number.value())
                .query(this::read)
                .list();
    }

    void takenBack(TakenStep step) {
        jdbc.sql("update step_taken set taken_back = true where id = ?")
                .param(step.id())
                .update();
    }

    /** What was answered when the task was last done. */
    public Map<String, Object> answers(String task) {
        return jdbc.sql("select answers from step_taken where task = ? and taken_back order by id desc"
                        + " fetch first 1 rows only")
                .param(task)
                .query(String.class)
                .optional()
                .map(text -> parse(text, new TypeReference<Map<String, Object>>() {}))
                .orElse(Map.of());
    }

    private TakenStep read(ResultSet row, int number) throws SQLException {
        return new TakenStep(
                row.getLong("id"),
                new CaseNumber(row.getString("case_number")),
                row.getInt("seq"),
                row.getString("task"),
                row.getString("step"),
                row.getString("name"),
                row.getString("concerned"),
                row.getString("actor"),
                row.getString("on_behalf_of"),
                row.getObject("taken_at", OffsetDateTime.class),
                parse(row.getString("facts"), CHANGES),
                parse(row.getString("position"), CHANGES),
                row.getBoolean("taken_back"));
    }

    private <T> T parse(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A step that was kept is damaged", damaged);
        }
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
