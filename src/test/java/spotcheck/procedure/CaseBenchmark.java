package spotcheck.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Statements;

/** No test: run by name, {@code -Dtest=CaseBenchmark}; figures are in {@code docs/performance.md}. */
class CaseBenchmark extends Procedure {

    private static final Logger LOG = LoggerFactory.getLogger(CaseBenchmark.class);

    /** Tables of the engine's deployments and people, which a case leaves alone. */
    private static final List<String> OTHERS = List.of("ACT_RE_", "ACT_ID_", "ACT_GE_", "FLYWAY");

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, List<String>> asked = new LinkedHashMap<>();

    @Override
    protected void complete(Task task, Map<String, Object> form) {
        var person = whoActs(task);
        tasks.setAssignee(task.getId(), person.id());
        identity.setAuthentication(person.id(), List.of(person.post()));
        try {
            asked.put(
                    task.getTaskDefinitionKey(),
                    Statements.of(() -> forms.submitTaskForm(task.getId(), Variables.fromMap(form))));
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void aCleanCase() {
        story(() -> settledWithoutFault(PARTY)); // warm: tables are parsed, forms are read
        asked.clear();
        var before = rows();
        story(() -> settledWithoutFault(PARTY));
        tell(before);
    }

    private void story(Runnable story) {
        opened(CHONGQING, "producer");
        sampled();
        story.run();
    }

    private void tell(Map<String, Long> before) {
        var left = new TreeMap<String, Long>();
        rows().forEach((table, count) -> left.put(table, count - before.getOrDefault(table, 0L)));
        left.values().removeIf(count -> count == 0);
        LOG.info(
                "{} completions, {} statements each; {} rows: {}",
                asked.size(),
                asked.values().stream().mapToInt(List::size).average().orElse(0),
                left.values().stream().mapToLong(Long::longValue).sum(),
                left);
        asked.forEach((task, statements) -> LOG.info("{}: {}", task, statements.size()));
        asked.entrySet().stream()
                .max((one, other) ->
                        Integer.compare(one.getValue().size(), other.getValue().size()))
                .ifPresent(
                        most -> most.getValue().forEach(statement -> LOG.info("{} asks {}", most.getKey(), statement)));
    }

    private Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        jdbc
                .sql("select upper(table_name) from information_schema.tables where upper(table_schema) = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> OTHERS.stream().noneMatch(table::startsWith))
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
