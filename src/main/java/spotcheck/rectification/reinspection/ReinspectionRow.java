package spotcheck.rectification.reinspection;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/** A row of {@code reinspection}. */
record ReinspectionRow(
        long id,
        CaseNumber caseNumber,
        int round,
        LocalDate heldOn,
        boolean overdue,
        String laboratory,
        @JsonUnwrapped Reinspection.@Nullable Ending ending) {

    Reinspection reinspection() {
        var facts = new ReinspectionFacts(id, caseNumber, round, heldOn, overdue, laboratory);
        return ending == null ? new Reinspection.Held(facts) : new Reinspection.Concluded(facts, ending);
    }
}
