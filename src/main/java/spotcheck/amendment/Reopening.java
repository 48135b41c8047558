package spotcheck.amendment;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/**
 * Somebody asks that a closed case be opened again.
 *
 * @param outcome waiting, approved or refused
 */
public record Reopening(
        long id,
        CaseNumber caseNumber,
        String reason,
        String askedBy,
        OffsetDateTime askedAt,
        String outcome,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String opinion) {

    static final String WAITING = "waiting";
    static final String APPROVED = "approved";
    static final String REFUSED = "refused";

    public boolean isWaiting() {
        return outcome.equals(WAITING);
    }
}
