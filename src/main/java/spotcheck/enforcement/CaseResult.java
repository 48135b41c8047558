package spotcheck.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an enforcement case ended with.
 *
 * @param disposition penalty, no-penalty, dismissed or transferred
 * @param fine in ten thousand yuan, as {@code confiscated}; null without a penalty
 * @param seriousList whether the party goes on the list of serious violations (CQ23-77b); null without a penalty
 */
public record CaseResult(
        String disposition,
        @Nullable BigDecimal fine,
        @Nullable BigDecimal confiscated,
        @Nullable Boolean seriousList,
        @Nullable LocalDate crimeTransferredOn,
        LocalDate concludedOn,
        LocalDate fedBackOn) {

    /** @param limit in ten thousand yuan; the limit itself is allowed */
    boolean isFinedAbove(BigDecimal limit) {
        return fine != null && fine.compareTo(limit) > 0;
    }
}
