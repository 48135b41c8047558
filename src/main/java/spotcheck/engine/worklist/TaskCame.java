package spotcheck.engine.worklist;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.role.Candidates;

/**
 * A task waits for somebody from now on; told within the transaction that made it.
 *
 * @param headline of its case; blind where its holders must not know more
 */
public record TaskCame(
        String id,
        String name,
        String headline,
        Candidates candidates,
        @Nullable LocalDate due) {}
