package spotcheck.evidence.keeping;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/** Nothing of the case is destroyed while it stands. */
public record LegalHold(
        long id,
        CaseNumber caseNumber,
        String reason,
        String placedBy,
        OffsetDateTime placedAt,
        @Nullable String liftedBy,
        @Nullable OffsetDateTime liftedAt,
        @Nullable String liftReason) {

    public boolean stands() {
        return liftedBy == null;
    }
}
