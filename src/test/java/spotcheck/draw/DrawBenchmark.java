package spotcheck.draw;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import spotcheck.draw.lot.Drawing;
import spotcheck.draw.lot.Pool;
import spotcheck.draw.lot.PoolRow;
import spotcheck.draw.lot.Quota;
import spotcheck.draw.lot.Seed;

/** A million firms; no test by itself, its figures stand in docs/performance.md. */
class DrawBenchmark {

    @Test
    void aMillionFirms() {
        var rows = IntStream.range(0, 1_000_000)
                .mapToObj(i -> new PoolRow("91500000MA%08d".formatted(i), "区" + i % 40, 1 + i % 7))
                .toList();
        var quotas =
                IntStream.range(0, 40).mapToObj(i -> new Quota("区" + i, 250)).toList();
        for (int round = 0; round < 3; round++) {
            var before = System.nanoTime();
            var pool = new Pool("万批次", quotas, List.of(), rows);
            var sha256 = pool.sha256();
            var frozen = System.nanoTime();
            var drawing = Drawing.of(pool, new Seed("35162442153612451632"));
            System.out.printf(
                    "pool %d ms %s, draw %d ms, %d drawn%n",
                    (frozen - before) / 1_000_000,
                    sha256.substring(0, 8),
                    (System.nanoTime() - frozen) / 1_000_000,
                    drawing.drawn().size());
        }
    }
}
