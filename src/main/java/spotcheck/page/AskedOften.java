package spotcheck.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Slows whoever tries codes and numbers without a login: an address may ask so often within a minute. */
@Component
public class AskedOften {

    static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Asked> asked = new ConcurrentHashMap<>();

    AskedOften(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooOften if the address has to wait */
    public void count(String address) {
        if (asked.size() >= ADDRESSES) {
            asked.values().removeIf(this::isOver);
        }
        var now = asked.merge(
                address,
                new Asked(1, clock.instant()),
                (old, first) -> isOver(old) ? first : new Asked(old.count() + 1, old.since()));
        if (now.count() > MOST) {
            throw new TooOften();
        }
    }

    private boolean isOver(Asked known) {
        return clock.instant().isAfter(known.since().plus(WINDOW));
    }

    private record Asked(int count, Instant since) {}

    /** Asked too often. */
    public static final class TooOften extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooOften() {
            super("查询过于频繁，请一分钟后再试");
        }
    }
}
