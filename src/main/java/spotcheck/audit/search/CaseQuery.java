package spotcheck.audit.search;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor asks of all cases; an empty text or a null asks nothing.
 *
 * @param text words of {@link spotcheck.casefile.right.SearchWords}
 * @param region first digits of the code of the authority or of the party's place
 * @param status open or closed
 * @param outcome outcome of the case, such as {@code notSampled}
 * @param from first day of opening
 * @param to last day of opening
 * @param overdue only cases with a period that was or is overdue
 * @param broken only cases that were found to differ from their records
 * @param deviations only cases in which somebody went past what the rules or tables ask
 * @param trace what somebody left in it
 */
public record CaseQuery(
        String text,
        String regime,
        String region,
        String status,
        String outcome,
        String conclusion,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean overdue,
        boolean deviations,
        boolean broken,
        Trace trace) {

    /** Without a trace. */
    public CaseQuery(
            String text,
            String regime,
            String region,
            String status,
            String outcome,
            String conclusion,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean overdue,
            boolean deviations,
            boolean broken) {
        this(text, regime, region, status, outcome, conclusion, from, to, overdue, deviations, broken, Trace.NONE);
    }
}
