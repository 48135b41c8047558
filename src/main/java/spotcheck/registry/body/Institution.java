package spotcheck.registry.body;

import org.jspecify.annotations.Nullable;

/**
 * A body to which work is delegated.
 *
 * @param kind sampling or laboratory
 * @param region two leading digits of the GB/T 2260 codes of the area it serves
 */
public record Institution(
        String id,
        String name,
        String kind,
        String region,
        @Nullable String cmaNumber) {

    /** In the place of the region of a body that serves none of ours. */
    static final String ELSEWHERE = "00";

    /** Known from a report of others alone; nothing is delegated to it. */
    public boolean isElsewhere() {
        return region.equals(ELSEWHERE);
    }
}
