package spotcheck.draw;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.draw.lot.Quota;

/** A pool of a hundred thousand in the database; no test by itself, its figures stand in docs/performance.md. */
class DrawTablesBenchmark extends DrawStory {

    private static final int ROWS = 100_000;

    @Autowired
    private DrawView view;

    @Test
    void aHundredThousandRows() {
        for (int round = 0; round < 3; round++) {
            var id = begun(forFirms());
            var told = new StringBuilder();
            told.append(timed(
                    "filled",
                    () -> organizer(() -> draws.fill(id, List.of(new Quota("", 1000)), firms(ROWS), List.of()))));
            told.append(timed("frozen by two", () -> {
                organizer(() -> draws.propose(id, dice()));
                leader(() -> draws.freeze(id));
            }));
            told.append(timed("shown", () -> leader(() -> view.shown(id, 7))));
            clock.travelTo(TODAY.plusDays(1));
            told.append(timed("drawn", () -> {
                organizer(() -> draws.enterSeed(id, DICE));
                leader(() -> draws.confirmSeed(id, DICE));
            }));
            told.append(timed("certificate", () -> certificate(id)));
            System.out.println(told);
            clock.travelTo(TODAY);
        }
    }

    private static String timed(String what, Runnable act) {
        var before = System.nanoTime();
        act.run();
        return "%s %d ms, ".formatted(what, (System.nanoTime() - before) / 1_000_000);
    }
}
