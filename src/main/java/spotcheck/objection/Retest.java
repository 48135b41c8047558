package spotcheck.objection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One retest of the reserve sample.
 *
 * @param recipient whose objection it follows from: the applicant
 * @param status open or concluded
 * @param formalitiesEnd last day, after roll-over, for the applicant's formalities
 * @param feePayer who bears the fee in the end
 * @param endedFor causes for which it was ended, words of {@code retestTermination}
 * @param givenUp ended by what the applicant alone did with its right, so that another party may still have its own
 */
public record Retest(
        long id,
        String caseNumber,
        String recipient,
        String status,
        LocalDate openedOn,
        @Nullable LocalDate noticeReceivedOn,
        @Nullable LocalDate formalitiesEnd,
        @Nullable LocalDate formalitiesDoneOn,
        @Nullable BigDecimal feeAdvanced,
        @Nullable String laboratory,
        @Nullable String conclusion,
        @Nullable String feePayer,
        @Nullable String endedFor,
        boolean givenUp,
        @Nullable String outcome,
        @Nullable LocalDate concludedOn) {

    boolean isOpen() {
        return status.equals("open");
    }
}
