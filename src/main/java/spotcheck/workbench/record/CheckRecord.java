package spotcheck.workbench.record;

import java.util.List;

/**
 * A record of checks, the newest first.
 *
 * @param title name of the firm or product
 * @param about what else is known of it, in Chinese; blank for nothing
 */
public record CheckRecord(String title, String about, List<Check> checks) {

    public CheckRecord {
        checks = List.copyOf(checks);
    }

    public long failing() {
        return checks.stream().filter(Check::isFailing).count();
    }

    public long concluded() {
        return checks.stream().filter(check -> check.conclusion() != null).count();
    }

    /** The newest checks with a conclusion that failed one after the other; one that found nothing wrong breaks the run. */
    public long failuresInARow() {
        return checks.stream()
                .filter(check -> check.conclusion() != null)
                .takeWhile(Check::isFailing)
                .count();
    }
}
