package spotcheck.sheet;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One sheet that somebody brought.
 *
 * @param rowsDone how many rows were read, or stored, so far
 * @param problem why it came to nothing, in Chinese
 */
public record SheetImport(
        long id,
        String kind,
        String authority,
        String fileName,
        String sha256,
        String begunBy,
        OffsetDateTime begunAt,
        SheetState state,
        int rowsDone,
        @Nullable String problem,
        @Nullable String confirmedBy,
        Counts counts) {

    /** Whether one confirmation takes the whole over: nothing of it is refused, and something would change. */
    public boolean isConfirmable() {
        return state == SheetState.READY && counts.refused() == 0 && counts.fresh() + counts.changed() > 0;
    }

    /** How many rows were found to be what. */
    public record Counts(int fresh, int changed, int duplicate, int refused) {}
}
