package spotcheck.enforcement;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A clue as it was handed over and what became of it.
 *
 * @param ground word of {@code illegalClue}, or for a failing result S1 to S5 and the like
 * @param verifyBy last day of verification, extension included
 * @param feedbackDue day by which the result is to be fed back, postponements included
 * @param fine in ten thousand yuan (CQN-A7-1), as {@code confiscated}
 * @param fedBackOn when the organizing authority was told what became of the clue
 */
public record Handover(
        long id,
        String caseNumber,
        String origin,
        String ground,
        String facts,
        String listNumber,
        String receiver,
        @Nullable String receiverCode,
        LocalDate handedOn,
        String handedBy,
        String status,
        @Nullable LocalDate receivedOn,
        @Nullable String receivedBy,
        @Nullable LocalDate verifyBy,
        @Nullable String extensionReason,
        @Nullable String caseReference,
        @Nullable LocalDate decidedOn,
        @Nullable String decisionReason,
        @Nullable LocalDate feedbackDue,
        @Nullable String disposition,
        @Nullable BigDecimal fine,
        @Nullable BigDecimal confiscated,
        @Nullable Boolean seriousList,
        @Nullable LocalDate crimeTransferredOn,
        @Nullable LocalDate concludedOn,
        @Nullable LocalDate fedBackOn,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason) {

    /** Whether the enforcement team decided the case and fed the result back; nothing waits there any more. */
    public boolean isConcluded() {
        return status.equals("concluded") && withdrawnOn == null;
    }
}
