package spotcheck.amendment;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/**
 * A step that was opened again.
 *
 * @param task id of its task, which is the same when it is done again
 * @param entry place of the entry of the answers that it corrects
 * @param doneAt null as long as the step waits to be done again
 */
public record Amendment(
        long id,
        CaseNumber caseNumber,
        String task,
        String step,
        String name,
        String concerned,
        int entry,
        String reason,
        String openedBy,
        OffsetDateTime openedAt,
        @Nullable OffsetDateTime doneAt) {}
