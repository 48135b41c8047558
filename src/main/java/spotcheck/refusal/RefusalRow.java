package spotcheck.refusal;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/**
 * A row of {@code refusal}; which parts are there says which state an open one is in.
 *
 * @param status open, withdrawn or handed-over
 */
record RefusalRow(
        long id,
        CaseNumber caseNumber,
        String status,
        @JsonUnwrapped @Nullable Warning warning,
        @JsonUnwrapped @Nullable Proof proof,
        @JsonUnwrapped @Nullable Finding finding,
        @JsonUnwrapped @Nullable ReportTimes told,
        @Nullable Review review,
        @JsonUnwrapped LocalHandling.@Nullable Summary summary) {

    Refusal refusal() {
        if (status.equals("withdrawn")) {
            return new Refusal.Withdrawn(facts(), review);
        }
        if (summary != null) {
            return new Refusal.HandedOver(facts(), summary);
        }
        return told == null ? unreported() : reported(told);
    }

    private Refusal reported(ReportTimes times) {
        if (review == null) {
            return new Refusal.Reported(facts(), times);
        }
        return review == Review.CONFIRMED ? new Refusal.Confirmed(facts()) : new Refusal.MoreProofWanted(facts());
    }

    private Refusal unreported() {
        if (finding != null) {
            return new Refusal.Found(facts(), finding);
        }
        if (proof != null) {
            return new Refusal.Proven(facts(), proof);
        }
        return warning == null ? new Refusal.Begun(facts()) : new Refusal.Warned(facts(), warning);
    }

    private RefusalFacts facts() {
        return new RefusalFacts(id, caseNumber);
    }
}
