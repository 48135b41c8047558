package spotcheck.rectification;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/** A row of {@code rectification_order}. */
record OrderRow(
        long id,
        String caseNumber,
        String kind,
        String documentNumber,
        String title,
        String requirements,
        LocalDate issuedOn,
        @Nullable LocalDate endsOn,
        String state,
        @Nullable LocalDate servedOn,
        @Nullable String service,
        @Nullable LocalDate settledOn,
        @Nullable String settledBecause) {

    Order order() {
        return switch (state) {
            case "issued" -> new Order.Issued(facts());
            case "served" -> new Order.Served(facts(), receipt());
            case "closed" -> new Order.Closed(facts(), settled(), because());
            case "withdrawn" -> new Order.Withdrawn(facts(), settled(), because());
            default -> throw new IllegalStateException("No such state: " + state);
        };
    }

    OrderFacts facts() {
        return new OrderFacts(
                id,
                new CaseNumber(caseNumber),
                OrderKind.of(kind),
                documentNumber,
                title,
                requirements,
                issuedOn,
                endsOn);
    }

    private Receipt receipt() {
        return new Receipt(Objects.requireNonNull(servedOn), Objects.requireNonNull(service));
    }

    private LocalDate settled() {
        return Objects.requireNonNull(settledOn);
    }

    private String because() {
        return Objects.requireNonNullElse(settledBecause, "");
    }
}
