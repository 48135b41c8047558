package spotcheck.rectification.order;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/**
 * A row of {@code rectification_order}.
 *
 * @param state issued, served, closed or withdrawn
 */
record OrderRow(
        long id,
        CaseNumber caseNumber,
        OrderKind kind,
        String documentNumber,
        String title,
        String requirements,
        LocalDate issuedOn,
        @Nullable LocalDate endsOn,
        String state,
        @JsonUnwrapped @Nullable Served served,
        @JsonUnwrapped @Nullable Settled settled) {

    Order order() {
        return switch (state) {
            case "issued" -> new Order.Issued(facts());
            case "served" -> new Order.Served(facts(), present(served).receipt());
            case "closed" -> new Order.Closed(facts(), present(settled).settledOn(), because());
            case "withdrawn" -> new Order.Withdrawn(facts(), present(settled).settledOn(), because());
            default -> throw new IllegalStateException("No such state: " + state);
        };
    }

    private OrderFacts facts() {
        return new OrderFacts(id, caseNumber, kind, documentNumber, title, requirements, issuedOn, endsOn);
    }

    private String because() {
        return Objects.requireNonNullElse(present(settled).settledBecause(), "");
    }

    private static <T> T present(@Nullable T part) {
        return Objects.requireNonNull(part);
    }

    /** When and how the party received it. */
    record Served(LocalDate servedOn, String service) {

        private Receipt receipt() {
            return new Receipt(servedOn, service);
        }
    }

    /** When and why it was closed or withdrawn. */
    record Settled(LocalDate settledOn, @Nullable String settledBecause) {}
}
