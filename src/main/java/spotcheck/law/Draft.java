package spotcheck.law;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A change of the law on its way.
 *
 * @param backTo the version to return to; null of a change by files
 * @param redReason why it is proposed although examples are answered otherwise
 * @param decision approved, declined or withdrawn
 * @param version the deployment by which it came into force
 * @param trouble why it could not come into force on its day
 */
public record Draft(
        long id,
        String title,
        @Nullable String backTo,
        String begunBy,
        OffsetDateTime begunAt,
        @Nullable String proposedBy,
        @Nullable OffsetDateTime proposedAt,
        @Nullable String reason,
        @Nullable String redReason,
        @Nullable LocalDate holdsFrom,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String decision,
        @Nullable String decisionReason,
        @Nullable OffsetDateTime releasedAt,
        @Nullable String version,
        @Nullable String trouble) {

    static final String APPROVED = "approved";
    static final String DECLINED = "declined";
    static final String WITHDRAWN = "withdrawn";

    /** Where it stands. */
    public DraftState state() {
        if (decision == null) {
            return proposedBy == null ? DraftState.OPEN : DraftState.PROPOSED;
        }
        if (decision.equals(APPROVED)) {
            return releasedAt == null ? DraftState.WAITING : DraftState.RELEASED;
        }
        return decision.equals(DECLINED) ? DraftState.DECLINED : DraftState.WITHDRAWN;
    }

    public boolean isReturn() {
        return backTo != null;
    }
}
