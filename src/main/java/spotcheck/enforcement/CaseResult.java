package spotcheck.enforcement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an enforcement case ended with.
 *
 * @param disposition penalty, no-penalty, dismissed or transferred
 * @param penalty null without one
 */
public record CaseResult(
        String disposition,
        @JsonUnwrapped @Nullable Penalty penalty,
        @Nullable LocalDate crimeTransferredOn,
        LocalDate concludedOn) {

    /** @param limit in ten thousand yuan; the limit itself is allowed */
    boolean isFinedAbove(BigDecimal limit) {
        return penalty != null && penalty.fine() != null && penalty.fine().compareTo(limit) > 0;
    }

    /**
     * In ten thousand yuan (CQN-A7-1).
     *
     * @param seriousList whether the party goes on the list of serious violations (CQ23-77b)
     */
    public record Penalty(
            @Nullable BigDecimal fine,
            @Nullable BigDecimal confiscated,
            @Nullable Boolean seriousList) {

        /** Null where none of the three was said. */
        public static @Nullable Penalty find(
                @Nullable BigDecimal fine, @Nullable BigDecimal confiscated, @Nullable Boolean seriousList) {
            return fine == null && confiscated == null && seriousList == null
                    ? null
                    : new Penalty(fine, confiscated, seriousList);
        }
    }
}
