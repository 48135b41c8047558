package spotcheck.rectification.halt;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/** A row of {@code production_halt}. */
record ProductionHaltRow(
        long id,
        CaseNumber caseNumber,
        LocalDate reportedOn,
        LocalDate haltedOn,
        String reason,
        @Nullable LocalDate resumedOn,
        @Nullable LocalDate permanentSince) {

    ProductionHalt halt() {
        var lasting = new ProductionHalt.Lasting(id, haltedOn);
        if (resumedOn != null) {
            return lasting.resume(resumedOn);
        }
        return permanentSince == null ? lasting : lasting.becomePermanent(permanentSince);
    }
}
