package spotcheck.refusal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One refusal of a case; a party that cooperates again may refuse again.
 *
 * @param status open, withdrawn or handed-over
 * @param warnedAt when the party was told the consequences (CQ23-30a)
 * @param conduct word of {@code samplingRefusal}
 * @param proofs kinds of the proofs, blank-separated: video, photo, audio, document
 * @param witness who saw it, or why nobody did
 * @param findingNumber document number of the finding
 * @param review confirmed, more-proof or cooperates
 */
public record Refusal(
        long id,
        String caseNumber,
        String status,
        @Nullable LocalDateTime warnedAt,
        @Nullable String warnedPerson,
        @Nullable String conduct,
        @Nullable LocalDate refusedOn,
        @Nullable String facts,
        @Nullable String proofs,
        @Nullable String witness,
        @Nullable String findingNumber,
        @Nullable LocalDateTime organizerToldAt,
        @Nullable LocalDateTime countyToldAt,
        @Nullable String review,
        @Nullable String localOpinion,
        @Nullable LocalDate summarySentOn) {}
