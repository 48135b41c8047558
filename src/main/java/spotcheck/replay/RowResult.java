package spotcheck.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param caseNumber null if the row could not be run
 * @param path stages with their ends, in the order in which they began
 * @param outcome published outcome that was reached
 * @param deadlines open ones with their last day
 * @param tasks open ones, which wait for somebody outside or for days to pass
 * @param notes where the case differs from what was published
 * @param reason why the row could not be run; null if it was
 * @param fault whether that is a fault of the system, and not of the row
 */
public record RowResult(
        String row,
        @Nullable String caseNumber,
        @Nullable String regime,
        List<String> path,
        @Nullable String outcome,
        List<String> deadlines,
        List<String> tasks,
        List<String> notes,
        @Nullable String reason,
        boolean fault) {

    public static RowResult failed(String row, String reason, boolean fault) {
        return new RowResult(row, null, null, List.of(), null, List.of(), List.of(), List.of(), reason, fault);
    }

    public boolean ran() {
        return reason == null;
    }
}
