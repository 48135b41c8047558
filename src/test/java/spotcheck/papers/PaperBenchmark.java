package spotcheck.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** No test: run by name, {@code -Dtest=PaperBenchmark}; figures are in {@code docs/performance.md}. */
class PaperBenchmark {

    private static final Logger LOG = LoggerFactory.getLogger(PaperBenchmark.class);
    private static final int PAPERS = Integer.getInteger("papers", 1_000);
    private static final int WARM = 60;
    private static final int MIB = 1024 * 1024;
    private static final double NANOS = 1_000_000;
    private static final int THREADS = Integer.getInteger("threads", 1);

    @Test
    void aPaperAndAThousand() throws InterruptedException {
        var kinds = new ArrayList<>(SamplePapers.titles().keySet());
        for (var paper = 0; paper < WARM; paper++) {
            print(kinds.get(paper % kinds.size()));
        }
        var heapBefore = heap();
        var began = System.nanoTime();
        var times = times(kinds);
        var whole = System.nanoTime() - began;
        LOG.info(
                "{} papers by {} at once in {} s: median {} ms, 95 % {} ms, slowest {} ms; heap {} MiB before, {} MiB after",
                PAPERS,
                THREADS,
                Math.round(whole / NANOS / 1_000),
                Math.round(times.get(PAPERS / 2) / NANOS),
                Math.round(times.get(PAPERS * 95 / 100) / NANOS),
                Math.round(times.get(PAPERS - 1) / NANOS),
                heapBefore,
                heap());
    }

    private static List<Long> times(List<String> kinds) throws InterruptedException {
        var times = Collections.synchronizedList(new ArrayList<Long>());
        var printers = Executors.newFixedThreadPool(THREADS);
        for (var paper = 0; paper < PAPERS; paper++) {
            var kind = kinds.get(paper % kinds.size());
            printers.execute(() -> {
                var from = System.nanoTime();
                print(kind);
                times.add(System.nanoTime() - from);
            });
        }
        printers.shutdown();
        assertThat(printers.awaitTermination(10, TimeUnit.MINUTES)).isTrue();
        return times.stream().sorted().toList();
    }

    private static void print(String kind) {
        SamplePapers.print(kind, SamplePapers.facts(kind));
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MIB;
    }
}
