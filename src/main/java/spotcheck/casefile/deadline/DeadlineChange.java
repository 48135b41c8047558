package spotcheck.casefile.deadline;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a running deadline, with its dates before and after.
 *
 * @param kind suspended, resumed or recounted
 * @param newRawDate null while it is suspended
 */
public record DeadlineChange(
        String kind,
        LocalDate effectiveOn,
        String reason,
        LocalDate oldRawDate,
        LocalDate oldDueDate,
        @Nullable LocalDate newRawDate,
        @Nullable LocalDate newDueDate,
        String actor,
        OffsetDateTime at,
        String legalBasis) {}
