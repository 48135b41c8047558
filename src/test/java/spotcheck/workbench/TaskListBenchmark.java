package spotcheck.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.messages.Reminders;
import spotcheck.workbench.panel.TaskPanels;
import spotcheck.workbench.tasklist.Show;
import spotcheck.workbench.tasklist.Worklist;

/** No test: run by name, {@code -Dtest=TaskListBenchmark}; figures are in {@code docs/performance.md}. */
class TaskListBenchmark extends StageTest {

    private static final Logger LOG = LoggerFactory.getLogger(TaskListBenchmark.class);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int TASKS = Integer.getInteger("tasks", 9_900);

    @Autowired
    private FilterService filters;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Worklist worklist;

    @Autowired
    private CaseFinder finder;

    @Autowired
    private WeekAhead week;

    @Autowired
    private TaskPanels panels;

    @Autowired
    private Reminders reminders;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
        identity.deleteUser("lan");
    }

    @Test
    void nearlyTenThousandOpenTasks() {
        IntStream.range(0, TASKS).forEach(count -> start("sampling", aCase("cq-2023", "producer"), Map.of()));
        assertThat(tasks.createTaskQuery().count()).isGreaterThanOrEqualTo(TASKS);
        aSampler();
        identity.setAuthentication("lan", List.of("sampler-cq-body"));
        var filter =
                filters.createTaskFilterQuery().filterName("待领取").singleResult().getId();
        assertThat(filters.count(filter)).isGreaterThanOrEqualTo(TASKS);
        measure("Tasklist: count of a filter", () -> filters.count(filter));
        measure("Tasklist: first page of a filter", () -> filters.listPage(filter, null, 0, 15));
        measure("page /tasks, first page", () -> worklist.list(Show.UNCLAIMED, 0));
        measure("page /tasks, last page", () -> worklist.list(Show.UNCLAIMED, TASKS / 50 - 1));
        Task any = tasks.createTaskQuery()
                .taskCandidateUser("lan")
                .listPage(TASKS / 2, 1)
                .get(0);
        measure("panel of a task", () -> panels.of(any.getId()));
        identity.setAuthentication("cq-organizer", List.of("organizer-500000"));
        measure("search: product, all found", () -> finder.search("电缆", 0));
        measure("search: product, none found", () -> finder.search("ＬＥＤ灯", 0));
        measure("search: beginning of a number", () -> finder.search("500000-2026-9", 0));
        measure("search: whole number", () -> finder.search("500000-2026-90500", 0));
        measure("search: whole credit code", () -> finder.search("91330100799655058B", 0));
        measure("start page: overdue periods", () -> week.overdue());
        measure("start page: periods of the week", () -> week.endingThisWeek());
        measure("start page: open cases", () -> week.openCases());
        identity.setAuthentication("auditor", List.of("auditor"));
        measure("auditor: count of all tasks", () -> tasks.createTaskQuery().count());
        measure(
                "auditor: first page of all tasks",
                () -> tasks.createTaskQuery().orderByTaskCreateTime().desc().listPage(0, 15));
        identity.clearAuthentication();
        var begun = System.nanoTime();
        reminders.remind();
        LOG.info("FIGURE reminders, {} messages: {} ms", messages(), millis(System.nanoTime() - begun));
        measure("reminders, nothing new", reminders::remind);
    }

    private void aSampler() {
        var lan = identity.newUser("lan");
        lan.setPassword("a Long-enough pass phrase 7");
        identity.saveUser(lan);
        identity.createMembership("lan", "sampler-cq-body");
    }

    private long messages() {
        return jdbc.sql("select count(*) from message where title like '即将到期%'")
                .query(Long.class)
                .single();
    }

    private void measure(String what, Runnable act) {
        IntStream.range(0, 5).forEach(warm -> act.run());
        var times = new long[21];
        var work = new long[times.length];
        for (var time = 0; time < times.length; time++) {
            nothingIsRemembered();
            var begun = System.nanoTime();
            var before = THREADS.getCurrentThreadCpuTime();
            act.run();
            work[time] = THREADS.getCurrentThreadCpuTime() - before;
            times[time] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        Arrays.sort(work);
        LOG.info(
                "FIGURE {}: median {} ms, slowest {} ms; of the processor {} ms",
                what,
                millis(times[10]),
                millis(times[20]),
                millis(work[10]));
    }

    private static long millis(long nanos) {
        return Duration.ofNanos(nanos).toMillis();
    }

    /** The database keeps an answer as long as nothing changes; in real use something always does. */
    private void nothingIsRemembered() {
        jdbc.sql("update ACT_RU_TASK set PRIORITY_ = PRIORITY_ + 1 where ID_ = (select min(ID_) from ACT_RU_TASK)")
                .update();
        jdbc.sql("update spot_case set stage = stage where number = (select min(number) from spot_case)")
                .update();
        jdbc.sql("update deadline set status = status where id = (select min(id) from deadline)")
                .update();
    }
}
