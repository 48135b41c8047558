package spotcheck.engine.diagram;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Definitions that the database was asked for within the last minute, by id and by deployment and key. What was deployed never
 * changes; that a definition was suspended or is kept longer is seen at once where it was done, and a minute later
 * by other servers.
 */
final class AskedLately {

    private static final long ENOUGH = Duration.ofMinutes(1).toNanos();

    private final Map<String, Long> byId = new ConcurrentHashMap<>();
    private final Map<Deployed, String> byKey = new ConcurrentHashMap<>();

    void asked(String id) {
        byId.put(id, System.nanoTime());
    }

    void asked(String deployment, String key, String id) {
        byKey.put(new Deployed(deployment, key), id);
        asked(id);
    }

    boolean isKnown(String id) {
        var then = byId.get(id);
        return then != null && System.nanoTime() - then < ENOUGH;
    }

    Optional<String> known(String deployment, String key) {
        return Optional.ofNullable(byKey.get(new Deployed(deployment, key))).filter(this::isKnown);
    }

    void changed() {
        byId.clear();
    }

    private record Deployed(String deployment, String key) {}
}
