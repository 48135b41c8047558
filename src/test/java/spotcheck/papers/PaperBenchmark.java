package spotcheck.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** No test: run by name, {@code -Dtest=PaperBenchmark}; figures are in {@code docs/performance.md}. */
@Tag("benchmark")
class PaperBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(PaperBenchmark.class);
    private static final int PAPERS = Integer.getInteger("papers", 1_000);
    private static final int PARTS = 4;
    private static final int WARM = 60;
    private static final int MIB = 1024 * 1024;
    private static final double NANOS = 1_000_000;
    private static final int THREADS = Integer.getInteger("threads", 1);

    /** Flat means: after the last quarter of the papers no more is held than after the first, but for the noise. */
    private static final long NOISE = 15;

    private final List<String> kinds = new ArrayList<>(SamplePapers.titles().keySet());

    @Test
    void aPaperAndAThousand() throws InterruptedException {
        for (var paper = 0; paper < WARM; paper++) {
            print(paper);
        }
        var heaps = new ArrayList<Long>();
        var times = new ArrayList<Long>();
        var began = System.nanoTime();
        for (var part = 0; part < PARTS; part++) {
            times.addAll(times(PAPERS / PARTS));
            heaps.add(heap());
        }
        var whole = System.nanoTime() - began;
        Collections.sort(times);
        LOG.warn(
                "{} papers by {} at once in {} s: median {} ms, 95 % {} ms, slowest {} ms; MiB held after each quarter"
                        + " {}; load {}",
                PAPERS,
                THREADS,
                Math.round(whole / NANOS / 1_000),
                Math.round(times.get(PAPERS / 2) / NANOS),
                Math.round(times.get(PAPERS * 95 / 100) / NANOS),
                Math.round(times.get(PAPERS - 1) / NANOS),
                heaps,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        assertThat(heaps.get(PARTS - 1)).isLessThan(heaps.get(0) + NOISE);
    }

    private List<Long> times(int papers) throws InterruptedException {
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var printers = Executors.newFixedThreadPool(THREADS);
        for (var number = 0; number < papers; number++) {
            var paper = number;
            printers.execute(() -> {
                var from = System.nanoTime();
                print(paper);
                times.add(System.nanoTime() - from);
            });
        }
        printers.shutdown();
        assertThat(printers.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        return times;
    }

    private void print(int paper) {
        var kind = kinds.get(paper % kinds.size());
        SamplePapers.print(kind, SamplePapers.facts(kind));
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MIB;
    }
}
