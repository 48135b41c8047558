package spotcheck.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of a diagram or table.
 *
 * @param kind 流程图 or 判断表
 * @param by who deployed it; null if the program itself did at its start
 * @param source what the deployment says of where it came from
 * @param running how many processes run on it
 */
public record DeployedVersion(
        String kind,
        String key,
        String name,
        int version,
        Instant at,
        @Nullable String by,
        @Nullable String source,
        long running) {}
