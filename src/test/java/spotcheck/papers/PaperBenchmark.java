package spotcheck.papers;

import java.util.ArrayList;
import java.util.Collections;
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

    @Test
    void aPaperAndAThousand() {
        var kinds = new ArrayList<>(SamplePapers.titles().keySet());
        for (var paper = 0; paper < WARM; paper++) {
            print(kinds.get(paper % kinds.size()));
        }
        var heapBefore = heap();
        var times = new ArrayList<Long>();
        for (var paper = 0; paper < PAPERS; paper++) {
            var from = System.nanoTime();
            print(kinds.get(paper % kinds.size()));
            times.add(System.nanoTime() - from);
        }
        Collections.sort(times);
        LOG.info(
                "{} papers: median {} ms, 95 % {} ms, slowest {} ms; heap {} MiB before, {} MiB after",
                PAPERS,
                Math.round(times.get(PAPERS / 2) / NANOS),
                Math.round(times.get(PAPERS * 95 / 100) / NANOS),
                Math.round(times.get(PAPERS - 1) / NANOS),
                heapBefore,
                heap());
    }

    private static void print(String kind) {
        SamplePapers.print(kind, SamplePapers.facts(kind));
    }

    private static long heap() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / MIB;
    }
}
