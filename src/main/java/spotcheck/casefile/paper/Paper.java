package spotcheck.casefile.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statutory paper of a case. Its file never changes; whether it holds may.
 *
 * @param kind code word of the paper, such as {@code rectification-order}
 * @param title its Chinese name under the case's regime
 * @param number document number of the issuing authority
 * @param service how it was served; null until it was
 * @param legalBasis rules that ask for it, of the case's regime
 * @param state whether it holds, and by which paper not
 * @param replacedBy id of the paper that stands in its place; null if there is none
 */
public record Paper(
        long id,
        String caseNumber,
        String kind,
        String title,
        String number,
        String issuer,
        String addressee,
        LocalDate issuedOn,
        @Nullable String service,
        @Nullable LocalDate servedOn,
        String legalBasis,
        PaperState state,
        @Nullable Long replacedBy) {

    public boolean isInForce() {
        return state instanceof PaperState.InForce;
    }
}
