package spotcheck.audit.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import spotcheck.casefile.CaseNumber;

/** Runs that have ended, and each diagram on which one ran, once; they outlive the history of the engine. */
@Repository
class KeptRuns {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;

    KeptRuns(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
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

    /**
     * Keeps runs, once more where they were kept before.
     *
     * @param xml tells a diagram that is not yet kept
     */
    void keep(CaseNumber number, List<Run> runs, UnaryOperator<String> xml) {
        var diagrams = runs.stream().map(Run::diagram).collect(Collectors.toCollection(TreeSet::new));
        kept(diagrams).forEach(diagrams::remove);
        diagrams.forEach(diagram -> jdbc.sql("insert into kept_diagram (id, xml) values (?, ?)")
                .params(diagram, xml.apply(diagram))
                .update());
        var rows = runs.stream()
                .map(run -> new Object[] {run.id(), number.value(), write(run)})
                .toList();
        batches.batchUpdate(
                "delete from kept_run where id = ?",
                rows.stream().map(row -> new Object[] {row[0]}).toList());
        batches.batchUpdate("insert into kept_run (id, case_number, content) values (?, ?, ?)", rows);
    }

    private List<String> kept(Set<String> diagrams) {
        return diagrams.isEmpty()
                ? List.of()
                : jdbc.sql("select id from kept_diagram where id in (:diagrams)")
                        .param("diagrams", diagrams)
                        .query(String.class)
                        .list();
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
