package spotcheck.draw;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import spotcheck.StageTest;
import spotcheck.calendar.ChinaTime;
import spotcheck.draw.lot.Quota;
import spotcheck.draw.proof.Certificate;
import spotcheck.regulation.RuleIds;

/** People of an authority who hold a draw. */
public abstract class DrawStory extends StageTest {

    protected static final String CHONGQING = "500000";
    protected static final String DICE = "3516 2442 1536 1245 1632";

    private static final AtomicInteger RUNNING = new AtomicInteger();

    @Autowired
    protected Draws draws;

    @Autowired
    protected DrawBook book;

    @Autowired
    protected Replacements replacements;

    @Autowired
    protected Cancellations cancellations;

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    protected <T> T as(String person, String group, Supplier<T> act) {
        identity.setAuthentication(person, List.of(group));
        try {
            return act.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    protected void organizer(Runnable act) {
        as("cq-organizer", "organizer-500000", () -> run(act));
    }

    protected void leader(Runnable act) {
        as("cq-leader", "leader-500000", () -> run(act));
    }

    private static boolean run(Runnable act) {
        act.run();
        return true;
    }

    /** Each story draws for a check of its own: all share one database. */
    protected static Beginning forFirms() {
        return new Beginning(Purpose.FIRMS, "2026-渝-" + RUNNING.incrementAndGet(), "电线电缆生产企业", CHONGQING);
    }

    protected DrawId begun(Beginning beginning) {
        return as("cq-organizer", "organizer-500000", () -> draws.begin(beginning));
    }

    /** Six firms, of which two are drawn; two more were left out. */
    protected DrawId collected(Beginning beginning) {
        var id = begun(beginning);
        organizer(() -> draws.fill(id, List.of(new Quota("", 2)), firms(6), leftOut()));
        return id;
    }

    protected static List<Candidate> firms(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Candidate("91500000MA%08d".formatted(i), "重庆第" + i + "电缆厂"))
                .toList();
    }

    private static List<LeftOut> leftOut() {
        return List.of(
                new LeftOut(
                        "91500000MA99999991",
                        "重庆新查电缆厂",
                        Ground.CHECKED_WITHIN_SIX_MONTHS,
                        RuleIds.parse("CQ23-24e O18-8"),
                        "2026-01-12 抽样"),
                new LeftOut("91500000MA99999992", "重庆停产电缆厂", Ground.CLOSED, RuleIds.none(), "2025-11-30 注销"));
    }

    protected SeedSource dice() {
        return new SeedSource(SeedKind.DICE, "市局三楼会议室，见证人张三、李四", inMinutes(10));
    }

    protected OffsetDateTime inMinutes(long minutes) {
        return clock.instant().atZone(ChinaTime.ZONE).toOffsetDateTime().plusMinutes(minutes);
    }

    protected DrawId frozen(Beginning beginning) {
        var id = collected(beginning);
        organizer(() -> draws.propose(id, dice()));
        leader(() -> draws.freeze(id));
        return id;
    }

    /** The dice have been thrown: the organizer reads them first. */
    protected DrawId seeded(Beginning beginning) {
        var id = frozen(beginning);
        clock.travelTo(TODAY.plusDays(1));
        organizer(() -> draws.enterSeed(id, DICE));
        return id;
    }

    protected DrawId drawn(Beginning beginning) {
        var id = seeded(beginning);
        leader(() -> draws.confirmSeed(id, DICE));
        return id;
    }

    protected Certificate certificate(DrawId id) {
        return as("cq-leader", "leader-500000", () -> book.read(id)).orElseThrow();
    }
}
