package spotcheck.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.audit.export.ReviewPaper;
import spotcheck.audit.export.Sheets;
import spotcheck.regulation.RuleIds;

/** No test: run by name, {@code -Dtest=ReviewBenchmark}; figures are in {@code docs/performance.md}. */
class ReviewBenchmark extends StageTest {

    private static final Logger LOG = LoggerFactory.getLogger(ReviewBenchmark.class);
    private static final int ENTRIES = Integer.getInteger("entries", 5_000);
    private static final int MIB = 1024 * 1024;
    private static final long PAUSE = 400_000_000;

    @Autowired
    private IdentityService identity;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sheets sheets;

    @Autowired
    private ReviewPaper paper;

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
