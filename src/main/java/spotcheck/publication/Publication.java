package spotcheck.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was, or is to be, made public about a case.
 *
 * @param kind publication of the result, or announcement of a failed re-inspection
 * @param status proposed, returned, approved, published or not-published
 * @param content failing items, or the facts of a failed re-inspection
 * @param corrects the publication that this one corrects
 * @param reason why it is corrected, or why nothing is published
 */
public record Publication(
        long id,
        String caseNumber,
        String kind,
        String status,
        @Nullable String conclusion,
        @Nullable String product,
        @Nullable String spec,
        @Nullable String batch,
        @Nullable String party,
        @Nullable String producer,
        @Nullable String content,
        @Nullable Long corrects,
        @Nullable String reason,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String reviewedBy,
        @Nullable LocalDate reviewedOn,
        @Nullable String number,
        @Nullable LocalDate publishedOn,
        @Nullable String place,
        @Nullable LocalDate creditRecordedOn) {}
