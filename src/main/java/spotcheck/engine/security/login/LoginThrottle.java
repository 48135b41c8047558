package spotcheck.engine.security.login;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Slows whoever tries passwords of many people: after many wrong ones an address has to wait. */
@Component
public class LoginThrottle {

    private static final int MOST = 30;
    private static final Duration WINDOW = Duration.ofMinutes(5);
    private static final int ADDRESSES = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new ConcurrentHashMap<>();

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    boolean mustWait(String address) {
        var known = failures.get(address);
        return known != null && known.count() >= MOST && !isOver(known);
    }

    void failed(String address) {
        if (failures.size() >= ADDRESSES) {
            failures.values().removeIf(this::isOver);
        }
        failures.merge(
                address,
                new Failures(1, clock.instant()),
                (old, first) -> isOver(old) ? first : new Failures(old.count() + 1, old.since()));
    }

    private boolean isOver(Failures known) {
        return clock.instant().isAfter(known.since().plus(WINDOW));
    }

    private record Failures(int count, Instant since) {}
}
