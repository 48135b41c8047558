package spotcheck.publication;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.publication.notice.Kind;
import spotcheck.publication.notice.Notice;

/**
 * A row of {@code publication}.
 *
 * @param status proposed, returned, approved, published or not-published
 * @param corrects the publication that this one corrects
 * @param reason why it is corrected, or the facts for which nothing is published
 * @param withholding the ground of law for which nothing is published
 */
record PublicationRow(
        long id,
        CaseNumber caseNumber,
        Kind kind,
        String status,
        @JsonUnwrapped @Nullable Notice notice,
        @Nullable Long corrects,
        @Nullable String reason,
        @JsonUnwrapped @Nullable Withholding withholding,
        @JsonUnwrapped PublicationFacts.Proposal proposal,
        @JsonUnwrapped Publication.@Nullable Review review,
        @JsonUnwrapped Publication.@Nullable Release release) {

    Publication publication() {
        return switch (status) {
            case "proposed" -> reviewable();
            case "returned" -> reviewable().sendBack(present(review));
            case "approved" -> proposed().approve(present(review));
            case "published" -> proposed().approve(present(review)).publish(present(release));
            case "not-published" -> withheld(present(withholding)).approve(present(review));
            default -> throw new IllegalStateException("No such state: " + status);
        };
    }

    private Publication.Reviewable reviewable() {
        return withholding == null ? proposed() : withheld(withholding);
    }

    private Publication.Withheld withheld(Withholding why) {
        return new Publication.Withheld(facts(), why, present(reason));
    }

    private Publication.Proposed proposed() {
        return new Publication.Proposed(facts(), present(notice));
    }

    private PublicationFacts facts() {
        return new PublicationFacts(id, caseNumber, kind, proposal);
    }

    private static <T> T present(@Nullable T part) {
        return Objects.requireNonNull(part);
    }
}
