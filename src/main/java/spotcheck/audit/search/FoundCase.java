package spotcheck.audit.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case as it stands in a list.
 *
 * @param overdue how many of its periods were or are overdue
 * @param broken whether it was found to differ from its records
 * @param deviations how often somebody went past what the rules or tables ask
 */
public record FoundCase(
        String number,
        String regime,
        String product,
        String party,
        String organizer,
        String handler,
        String stage,
        @Nullable String conclusion,
        @Nullable String outcome,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        long overdue,
        long deviations,
        boolean broken) {}
