package spotcheck.rectification.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/**
 * What an order is in every state.
 *
 * @param documentNumber number of its paper
 * @param endsOn last day of its period, where the authority and not the regime sets it
 */
public record OrderFacts(
        long id,
        CaseNumber caseNumber,
        OrderKind kind,
        String documentNumber,
        String title,
        String requirements,
        LocalDate issuedOn,
        @Nullable LocalDate endsOn) {}
