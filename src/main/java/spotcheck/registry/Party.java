package spotcheck.registry;

import org.jspecify.annotations.Nullable;

/**
 * A producer, seller or platform operator.
 *
 * @param id null until registered
 * @param creditCode unified social credit code, 18 characters, normalized
 * @param region six-digit GB/T 2260 code
 */
public record Party(
        @Nullable Long id,
        String name,
        @Nullable String creditCode,
        String region,
        @Nullable String address,
        @Nullable String contact,
        @Nullable String phone) {}
