package spotcheck.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.Statements;
import spotcheck.casefile.CaseNumber;

/** Two stories, told by the product and by a bare engine in turns; what each asks of the database, leaves there, and takes. */
abstract class MeasuredCases extends Procedure {

    private static final Logger LOG = LoggerFactory.getLogger(MeasuredCases.class);

    /** Rounds of both, one after the other, so that what else the machine does hits both alike. */
    private static final int ROUNDS = Integer.getInteger("rounds", 8);

    /** Tables of the engine's deployments and people, which a case leaves alone. */
    private static final List<String> OTHERS = List.of("ACT_RE_", "ACT_ID_", "ACT_GE_PROPERTY", "FLYWAY");

    @Autowired
    private DataSource source;

    /** What was done, as the bare engine does it after it: tasks, and timers with a clock before them. */
    private final List<String> steps = new ArrayList<>();

    private final Map<String, List<String>> asked = new LinkedHashMap<>();
    private long nanos;

    /** An empty database of the same kind. */
    abstract DataSource bare();

    @Test
    void aCleanCaseAndOneThatIsRectified() {
        var counted = (DataSource) new Statements().postProcessAfterInitialization(bare(), "bare");
        try (var engine = new BareEngine(counted)) {
            compare("clean", engine, counted, () -> settledWithoutFault(PARTY));
            compare("rectified", engine, counted, () -> {
                failed();
                told(PARTY);
                ordered();
                objectionPeriodOver(PARTY);
                rectified();
                reinspected(true);
                handlingFiled();
                publishedAndClosed();
            });
        }
    }

    private void compare(String story, BareEngine engine, DataSource bare, Runnable told) {
        tell(told); // tables are parsed, forms are read
        tellOn(story + "-product", source, () -> tell(told));
        engine.know(facts());
        var script = List.copyOf(steps);
        retell(story + "-warm", engine, script);
        tellOn(story + "-bare", bare, () -> retell(story + "-counted", engine, script));
        var ours = 0L;
        var theirs = 0L;
        for (var round = 0; round < ROUNDS; round++) {
            ours += tell(told);
            theirs += retell(story + round, engine, script);
        }
        LOG.info(
                "{} on {}: {} cases a second, the bare engine {}; {} rounds, load {}",
                story,
                database(source),
                perSecond(ours),
                perSecond(theirs),
                ROUNDS,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    private static String perSecond(long nanos) {
        return String.format(Locale.ROOT, "%.2f", ROUNDS * 1e9 / nanos);
    }

    /** @return nanoseconds of what the product did, without what the story looks up */
    private long tell(Runnable told) {
        asked.clear();
        steps.clear();
        nanos = 0;
        clock.travelTo(TODAY);
        timed(() -> number = procedure.open(opening(CHONGQING, "producer")));
        sampled();
        told.run();
        assertThat(cases.get(number).isClosed()).isTrue();
        return nanos;
    }

    private long retell(String name, BareEngine engine, List<String> script) {
        asked.clear();
        nanos = 0;
        timed(() -> engine.starts(name));
        script.forEach(step -> {
            if (step.startsWith("timer ")) {
                timed(() -> engine.fires(step.substring("timer ".length())));
            } else {
                var task = engine.task(name, step);
                timed(() -> engine.claims(task));
                counted(step, () -> timed(() -> engine.completes(task)));
            }
        });
        assertThat(engine.hasEnded(name)).isTrue();
        return nanos;
    }

    private void timed(Runnable act) {
        var begin = System.nanoTime();
        act.run();
        nanos += System.nanoTime() - begin;
    }

    private void counted(String task, Runnable act) {
        asked.computeIfAbsent(task + " " + asked.size(), one -> Statements.of(act));
    }

    @Override
    protected void complete(Task task, Map<String, Object> form) {
        var person = whoActs(task);
        identity.setAuthentication(person.id(), List.of(person.post()));
        steps.add(task.getTaskDefinitionKey());
        try {
            timed(() -> tasks.claim(task.getId(), person.id()));
            counted(
                    task.getTaskDefinitionKey(),
                    () -> timed(() -> forms.submitTaskForm(task.getId(), Variables.fromMap(form))));
        } finally {
            identity.clearAuthentication();
        }
    }

    @Override
    protected void dayComes(CaseNumber number, LocalDate day) {
        clock.travelTo(day);
        management.createJobQuery().duedateLowerThan(Date.from(clock.instant())).list().stream()
                .filter(job -> runtime.createProcessInstanceQuery()
                                .processInstanceId(job.getProcessInstanceId())
                                .processInstanceBusinessKey(number.value())
                                .count()
                        > 0)
                .forEach(job -> {
                    steps.add("timer "
                            + management
                                    .createJobDefinitionQuery()
                                    .jobDefinitionId(job.getJobDefinitionId())
                                    .singleResult()
                                    .getActivityId());
                    timed(() -> management.executeJob(job.getId()));
                });
    }

    /** What each process of the last case branched on. */
    private Map<String, Map<String, Object>> facts() {
        var facts = new HashMap<String, Map<String, Object>>();
        history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .map(HistoricProcessInstance::getId)
                .flatMap(instance ->
                        history.createHistoricVariableInstanceQuery().processInstanceId(instance).list().stream())
                .filter(fact -> fact.getTaskId() == null)
                .forEach(fact -> facts.computeIfAbsent(fact.getProcessDefinitionKey(), process -> new TreeMap<>())
                        .put(fact.getName(), fact.getValue()));
        return facts;
    }

    private void tellOn(String what, DataSource database, Runnable story) {
        var before = rows(database);
        var bytes = bytes(database);
        story.run();
        var left = difference(before, rows(database));
        var size = difference(bytes, bytes(database));
        LOG.info(
                "{} on {}: {} completions, {} statements each; {} rows, {} bytes: {}; bytes {}",
                what,
                database(database),
                asked.size(),
                asked.values().stream().mapToInt(List::size).average().orElse(0),
                left.values().stream().mapToLong(Long::longValue).sum(),
                size.values().stream().mapToLong(Long::longValue).sum(),
                left,
                size);
        LOG.info(
                "{}",
                asked.entrySet().stream()
                        .map(task -> task.getKey() + " " + task.getValue().size())
                        .collect(Collectors.joining(", ")));
        write(what + "-" + database(database));
    }

    private static Map<String, Long> difference(Map<String, Long> before, Map<String, Long> after) {
        var more = new TreeMap<>(after);
        more.replaceAll((table, count) -> count - before.getOrDefault(table, 0L));
        more.values().removeIf(count -> count == 0);
        return more;
    }

    private void write(String name) {
        var lines = asked.entrySet().stream()
                .flatMap(
                        task -> task.getValue().stream().map(sql -> task.getKey() + "\t" + sql.replaceAll("\\s+", " ")))
                .toList();
        try {
            Files.write(Path.of("target", "case-statements-" + name + ".txt"), lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String database(DataSource source) {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getDatabaseProductName();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, Long> rows(DataSource source) {
        return ofEachTable(source, "select count(*) from ");
    }

    /** As PostgreSQL stores the rows, without their indexes; H2 does not tell. */
    private static Map<String, Long> bytes(DataSource source) {
        return database(source).equals("PostgreSQL")
                ? ofEachTable(source, "select coalesce(sum(pg_column_size(t.*)), 0) from %s t")
                : Map.of();
    }

    private static Map<String, Long> ofEachTable(DataSource source, String question) {
        var jdbc = JdbcClient.create(source);
        var rows = new TreeMap<String, Long>();
        jdbc
                .sql("select upper(table_name) from information_schema.tables where upper(table_schema) = 'PUBLIC'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> OTHERS.stream().noneMatch(table::startsWith))
                .forEach(table -> rows.put(
                        table,
                        jdbc.sql(question.contains("%s") ? question.formatted(table) : question + table)
                                .query(Long.class)
                                .single()));
        return rows;
    }
}
