package spotcheck.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import spotcheck.StageTest;
import spotcheck.audit.export.ReviewPaper;
import spotcheck.audit.export.Sheets;
import spotcheck.audit.lists.AuditLists;
import spotcheck.audit.lists.ListFilter;
import spotcheck.audit.review.Reviews;
import spotcheck.regulation.RuleIds;

/** No test: run by name, {@code -Dtest=AuditBenchmark}; figures are in {@code docs/performance.md}. */
class AuditBenchmark extends StageTest {

    private static final Logger LOG = LoggerFactory.getLogger(AuditBenchmark.class);
    private static final int ENTRIES = Integer.getInteger("entries", 5_000);
    private static final int LOGGED = Integer.getInteger("logged", 20_000);
    private static final int MIB = 1024 * 1024;
    private static final long PAUSE = 400_000_000;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ReviewPaper paper;

    @Autowired
    private AuditLists lists;

    @Autowired
    private JdbcTemplate jdbc;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void aCaseOfManyEntries() throws Exception {
        var number = aCase("cq-2023", "seller");
        start("sampling", number, Map.of());
        IntStream.range(0, ENTRIES)
                .forEach(count -> entries.add(
                        number,
                        "remark",
                        "备注之" + count,
                        Map.of("内容", "现场查见成品库待销产品若干，执法人员与企业负责人一并核对数量、批号和生产日期。".repeat(3)),
                        RuleIds.parse("CQ23-30a")));
        identity.setAuthentication("auditor", List.of("auditor"));
        measure("review read", () -> assertThat(reviews.of(number)).isPresent());
        var review = reviews.of(number).orElseThrow();
        measure("review.xlsx", () -> sheets.review(review, OutputStream.nullOutputStream()));
        measure("review.pdf", () -> paper.write(review, OutputStream.nullOutputStream()));
    }

    /** Half of the engine's log are variables rewritten, the other half tasks done. */
    @Test
    void listsOfManyEntries() throws Exception {
        var number = aCase("cq-2023", "seller");
        IntStream.range(0, LOGGED).forEach(count -> log(count, "process" + count / 100));
        IntStream.range(0, LOGGED)
                .forEach(count -> entries.add(
                        number, "task.reassigned", "改派任务：抽样", Map.of("原由", "甲", "改由", "乙"), RuleIds.none()));
        identity.setAuthentication("auditor", List.of("auditor"));
        for (var list : lists.titles().stream()
                .filter(one -> one.id().matches(System.getProperty("lists", ".*")))
                .toList()) {
            measure(list.id() + ", page", () -> lists.page(list.id(), ListFilter.days(null, null), 0, 50));
            measure(
                    list.id() + ", last page",
                    () -> lists.page(list.id(), ListFilter.days(null, null), LOGGED / 50 - 1, 50));
            measure(
                    list.id() + ".xlsx",
                    () -> sheets.list(list.id(), ListFilter.days(null, null), OutputStream.nullOutputStream()));
        }
    }

    private void log(int count, String process) {
        var at = Timestamp.from(clock.instant().plusMillis(count));
        var variable = count % 2 == 0;
        jdbc.update(
                "insert into act_hi_op_log (id_, operation_id_, timestamp_, user_id_, operation_type_, entity_type_,"
                        + " proc_inst_id_, category_) values (?, ?, ?, 'admin', ?, ?, ?, ?)",
                "log" + count,
                "operation" + count,
                at,
                variable ? "SetVariable" : "Complete",
                variable ? "Variable" : "Task",
                process,
                variable ? "Operator" : "TaskWorker");
        if (variable) {
            jdbc.update(
                    "insert into act_hi_detail (id_, type_, time_, name_, proc_inst_id_, var_inst_id_, rev_, var_type_,"
                            + " text_, operation_id_) values (?, 'VariableUpdate', ?, 'regime', ?, ?, 0, 'string', 'x', ?)",
                    "detail" + count,
                    at,
                    process,
                    "variable" + count,
                    "operation" + count);
        }
        jdbc.update(
                "insert into act_log (at, actor, client_address, act, request) values (?, 'admin', '', '', ?)",
                at,
                "POST /engine-rest/task/" + count + "/complete");
    }

    /** The heap that is held, as often as a collection lets one see it. */
    private static void measure(String what, Act act) throws Exception {
        var before = held();
        var most = new AtomicLong(before);
        var over = new AtomicBoolean();
        var watch = new Thread(() -> {
            while (!over.get()) {
                LockSupport.parkNanos(PAUSE);
                most.accumulateAndGet(held(), Math::max);
            }
        });
        watch.start();
        var begun = System.nanoTime();
        act.carryOut();
        var took = (System.nanoTime() - begun) / 1_000_000;
        over.set(true);
        watch.join();
        LOG.info("FIGURE {}: {} ms while watched, {} MiB held at most", what, took, (most.get() - before) / MIB);
    }

    private static long held() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private interface Act {
        void carryOut() throws Exception;
    }
}
