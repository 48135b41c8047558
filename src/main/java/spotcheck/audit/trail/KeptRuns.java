package spotcheck.audit.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** Runs that have ended, and each diagram on which one ran, once; they outlive the history of the engine. */
@Repository
class KeptRuns {

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    KeptRuns(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Run> of(CaseNumber number) {
        return jdbc
                .sql("select content from kept_run where case_number = ? order by id")
                .param(number.value())
                .query(String.class)
                .list()
                .stream()
                .map(this::read)
                .toList();
    }

    Optional<String> diagram(String id) {
        return jdbc.sql("select xml from kept_diagram where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    /** Keeps a run once more where it was kept before. */
    void keep(CaseNumber number, Run run, String diagram) {
        if (diagram(run.diagram()).isEmpty()) {
            jdbc.sql("insert into kept_diagram (id, xml) values (?, ?)")
                    .params(run.diagram(), diagram)
                    .update();
        }
        jdbc.sql("delete from kept_run where id = ?").param(run.id()).update();
        jdbc.sql("insert into kept_run (id, case_number, content) values (?, ?, ?)")
                .params(run.id(), number.value(), write(run))
                .update();
    }

    private Run read(String content) {
        try {
            return json.readValue(content, Run.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("A kept run is damaged", damaged);
        }
    }

    private String write(Run run) {
        try {
            return json.writeValueAsString(run);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException(unwritable);
        }
    }
}
