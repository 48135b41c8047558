package spotcheck.enforcement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.enforcement.clue.ClueList;

/**
 * A row of {@code handover}.
 *
 * @param status handed, returned, received, filed, not-filed or concluded; it stays what it was when it is withdrawn
 */
record HandoverRow(
        long id,
        CaseNumber caseNumber,
        @JsonUnwrapped ClueList clue,
        String listNumber,
        String handedBy,
        String status,
        @JsonUnwrapped @Nullable Receipt receipt,
        @JsonUnwrapped @Nullable Verification verification,
        @JsonUnwrapped @Nullable Decision decision,
        @JsonUnwrapped @Nullable CaseResult result,
        @Nullable LocalDate fedBackOn,
        @JsonUnwrapped Handover.@Nullable Withdrawal withdrawal) {

    Handover handover() {
        if (withdrawal != null) {
            return new Handover.Withdrawn(facts(), withdrawal);
        }
        return switch (status) {
            case "handed" -> new Handover.Handed(facts());
            case "returned" -> new Handover.Returned(facts(), present(receipt));
            case "received" -> present(verification).of(facts(), present(receipt));
            case "filed", "not-filed" -> decided(present(decision));
            case "concluded" -> new Handover.Concluded(facts(), present(result), present(fedBackOn));
            default -> throw new IllegalStateException("No such state: " + status);
        };
    }

    private Handover decided(Decision decided) {
        var opened = status.equals("filed");
        if (fedBackOn != null) {
            return new Handover.Answered(facts(), opened, decided.filing(), fedBackOn);
        }
        return opened
                ? new Handover.Filed(facts(), decided.filing(), present(decided.feedbackDue()))
                : new Handover.NotFiled(facts(), decided.filing());
    }

    private HandoverFacts facts() {
        return new HandoverFacts(id, caseNumber, clue, listNumber, handedBy);
    }

    private static <T> T present(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    /** @param verifyBy last day of verification, extension included */
    record Verification(LocalDate verifyBy, @Nullable String extensionReason) {

        private Handover of(HandoverFacts facts, Receipt receipt) {
            return extensionReason == null
                    ? new Handover.Received(facts, receipt, verifyBy)
                    : new Handover.Extended(facts, receipt, verifyBy, extensionReason);
        }
    }

    /** @param caseReference where a case was opened; else {@code decisionReason} */
    record Decision(
            LocalDate decidedOn,
            @Nullable String caseReference,
            @Nullable String decisionReason,
            @Nullable LocalDate feedbackDue) {

        private Filing filing() {
            return new Filing(decidedOn, Objects.requireNonNullElse(caseReference, String.valueOf(decisionReason)));
        }
    }
}
