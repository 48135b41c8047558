package spotcheck.refusal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the local authority deals with a refusal.
 *
 * @param penaltyBasis product-quality-law, local-fine or other-law
 * @param receiver the enforcement body that takes over
 */
public record LocalHandling(String penaltyBasis, Summary summary, String receiver, LocalDate handedOn) {

    /** @param summarySentOn when the organizing authority got the summary (CQ23-31b) */
    public record Summary(String localOpinion, @Nullable LocalDate summarySentOn) {}
}
