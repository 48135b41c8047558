package spotcheck.refusal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the local authority deals with a refusal.
 *
 * @param penaltyBasis product-quality-law, local-fine or other-law
 * @param receiver the enforcement body that takes over
 * @param summarySentOn when the organizing authority got the summary
 */
public record LocalHandling(
        String penaltyBasis,
        String opinion,
        String receiver,
        LocalDate handedOn,
        @Nullable LocalDate summarySentOn) {}
