package spotcheck.rectification.order;

import java.time.LocalDate;

/**
 * An order in its state. Only a served one can be followed by a re-inspection or a further order, so that a closed or
 * withdrawn one never climbs the ladder: the later steps take {@link Served} and nothing else.
 */
public sealed interface Order {

    OrderFacts facts();

    /** In force: it binds the party, or will once served. */
    sealed interface Standing extends Order {

        default Withdrawn withdraw(LocalDate on, String reason) {
            return new Withdrawn(facts(), on, reason);
        }
    }

    /** Signed and numbered, not yet received by the party. */
    record Issued(OrderFacts facts) implements Standing {

        Served serve(Receipt receipt) {
            return new Served(facts, receipt);
        }
    }

    /** Received by the party; re-inspections and further orders rest on it. */
    record Served(OrderFacts facts, Receipt receipt) implements Standing {

        Closed close(LocalDate on, String because) {
            return new Closed(facts, on, because);
        }
    }

    /** Done: a re-inspection was passed, or the handling ended in another lawful way. */
    record Closed(OrderFacts facts, LocalDate on, String because) implements Order {}

    /** Taken back, since the conclusion it rested on was revoked or overturned. */
    record Withdrawn(OrderFacts facts, LocalDate on, String reason) implements Order {}
}
