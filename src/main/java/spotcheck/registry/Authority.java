package spotcheck.registry;

import org.jspecify.annotations.Nullable;

/**
 * A market-supervision authority.
 *
 * @param region six-digit GB/T 2260 code of its area
 * @param level provincial, municipal or county; also the level of the checks it organizes
 */
public record Authority(
        String code,
        String name,
        String region,
        String level,
        @Nullable String parent) {}
