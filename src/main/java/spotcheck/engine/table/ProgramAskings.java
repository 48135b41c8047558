package spotcheck.engine.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.transaction.TransactionMemory;

/**
 * What the program asked of the tables in processes that still run, one row for each question; the engine would write
 * one for each input and each output. What a diagram asks stands in the engine's own history.
 */
@Repository
public class ProgramAskings {

    private final TransactionMemory<List<Asking>> unwritten = new TransactionMemory<>(ArrayList::new, this::flush);

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;

    ProgramAskings(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
    }

    /** Written in one batch when the transaction ends. */
    public void add(Asking asking) {
        unwritten.current().ifPresentOrElse(some -> some.add(asking), () -> write(List.of(asking)));
    }

    public List<Asking> of(Collection<String> processes) {
        unwritten.begun().ifPresent(this::flush);
        return processes.isEmpty()
                ? List.of()
                : jdbc
                        .sql("select content from asked_table where process_instance in (:processes)")
                        .param("processes", processes)
                        .query(String.class)
                        .list()
                        .stream()
                        .map(this::read)
                        .toList();
    }

    /** Forgets what was kept elsewhere. */
    public void forget(Collection<String> processes) {
        unwritten.begun().ifPresent(this::flush);
        batches.batchUpdate(
                "delete from asked_table where process_instance = ?",
                processes.stream().map(process -> new Object[] {process}).toList());
    }

    private void flush(List<Asking> askings) {
        if (!askings.isEmpty()) {
            write(askings);
            askings.clear();
        }
    }

    private void write(List<Asking> askings) {
        batches.batchUpdate(
                "insert into asked_table (id, process_instance, content) values (?, ?, ?)",
                askings.stream()
                        .map(asking -> new Object[] {asking.id(), asking.process(), text(asking)})
                        .toList());
    }

    private Asking read(String content) {
        try {
            return json.readValue(content, Asking.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A kept question is damaged", damaged);
        }
    }

    private String text(Asking asking) {
        try {
            return json.writeValueAsString(asking);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
