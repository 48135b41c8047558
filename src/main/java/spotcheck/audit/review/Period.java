package spotcheck.audit.review;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.deadline.DeadlineChange;

/**
 * A deadline as the auditor reads it.
 *
 * @param late days by which an act was or is late; 0 if none
 * @param state where it stands today, in Chinese
 * @param history each suspension, resumption and recount
 */
public record Period(
        String label,
        String subject,
        String bearer,
        LocalDate startDate,
        String from,
        LocalDate rawDate,
        LocalDate dueDate,
        @Nullable LocalDate settledOn,
        long late,
        String timeliness,
        String state,
        String explanation,
        String legalBasis,
        List<DeadlineChange> history) {}
