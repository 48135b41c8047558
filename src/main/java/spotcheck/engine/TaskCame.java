package spotcheck.engine;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A task waits for somebody from now on; told within the transaction that made it.
 *
 * @param headline of its case; blind where its holders must not know more
 * @param posts groups that may claim it
 */
public record TaskCame(
        String id,
        String name,
        String headline,
        Set<String> posts,
        @Nullable LocalDate due) {}
