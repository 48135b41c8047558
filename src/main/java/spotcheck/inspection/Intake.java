package spotcheck.inspection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.Refused;

/**
 * How a laboratory found a sample that was delivered to it (CQ23-44a, NMG-33a).
 *
 * @param rejectReason why it is not accepted; null if it is
 */
public record Intake(
        LocalDate receivedOn,
        boolean sealIntact,
        boolean matchesSheet,
        boolean matchesOrder,
        @Nullable String rejectReason) {

    /** With its seals whole, as the sheet and the order say. */
    public static Intake accepted(LocalDate receivedOn) {
        return new Intake(receivedOn, true, true, true, null);
    }

    /** @throws Refused if a sample is accepted that must be rejected (CQ23-44c, NMG-33c) */
    public Intake {
        if (rejectReason == null && !(sealIntact && matchesSheet && matchesOrder)) {
            throw new Refused("intakeDecision", "封条破损或者与抽样文书、任务要求不相符的样品，应当拒绝接收并说明理由");
        }
    }

    public boolean isAccepted() {
        return rejectReason == null;
    }
}
