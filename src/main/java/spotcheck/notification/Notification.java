package spotcheck.notification;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one recipient is told the result.
 *
 * @param recipient word of {@code resultRecipients}
 * @param status open, sent, published, served or not-required
 * @param papersReceivedOn day on which the handling authority received the papers (CQ23-54a)
 * @param receivedOn day 0 of this recipient's objection period
 */
public record Notification(
        long id,
        String caseNumber,
        String recipient,
        String status,
        @Nullable LocalDate papersReceivedOn,
        @Nullable String paperNumber,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate publicationEnds,
        @Nullable String method,
        @Nullable LocalDate receivedOn,
        @Nullable String proof) {

    boolean isPending() {
        return !status.equals("served") && !status.equals("not-required");
    }
}
