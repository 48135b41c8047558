package spotcheck.registry;

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
        @Nullable String cmaNumber) {}
