package spotcheck.casefile.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A statutory paper of a case as an entry: its printed form comes later.
 *
 * @param kind code word of the paper, such as {@code rectification-order}
 * @param title its Chinese name under the case's regime
 * @param number document number of the issuing authority
 * @param service how it was served; null until it was
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
        @Nullable LocalDate servedOn) {}
