package spotcheck.notification;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/**
 * A row of {@code notification}.
 *
 * @param status open, sent, published, served or not-required
 */
record NotificationRow(
        long id,
        CaseNumber caseNumber,
        Recipient recipient,
        String status,
        @Nullable LocalDate papersReceivedOn,
        @JsonUnwrapped Notification.@Nullable Dispatch dispatch,
        @JsonUnwrapped Notification.@Nullable Announced announced,
        @JsonUnwrapped @Nullable Delivery delivery) {

    Notification notification() {
        return switch (status) {
            case "open" -> unsent();
            case "sent" -> new Notification.Sent(facts(), present(dispatch));
            case "published" -> new Notification.Published(facts(), present(dispatch), present(announced));
            case "served" -> new Notification.Served(facts(), present(delivery));
            case "not-required" -> new Notification.NotRequired(facts());
            default -> throw new IllegalStateException("No such state: " + status);
        };
    }

    private Notification unsent() {
        var due = new Notification.Due(facts());
        return papersReceivedOn == null ? due : due.receivePapers(papersReceivedOn);
    }

    private NotificationFacts facts() {
        return new NotificationFacts(id, caseNumber, recipient);
    }

    private static <T> T present(@Nullable T part) {
        return Objects.requireNonNull(part);
    }
}
