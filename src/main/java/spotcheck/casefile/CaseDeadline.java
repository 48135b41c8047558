package spotcheck.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of a case as it stands in the file.
 *
 * @param period word of {@code statutoryPeriod}, such as {@code objection}
 * @param subject whom or what it concerns, when a case has several of one kind: a recipient, a round
 * @param startEvent code of the event whose day is day 0
 * @param rawDate last day as counted; an authority's duty is shown on it
 * @param dueDate last day after roll-over; a party is late only after it
 * @param status open, met, ended (ran out in silence, with effect) or withdrawn
 */
public record CaseDeadline(
        long id,
        String caseNumber,
        String period,
        String subject,
        String startEvent,
        LocalDate startDate,
        int amount,
        String unit,
        LocalDate rawDate,
        LocalDate dueDate,
        boolean provisional,
        String explanation,
        String status,
        @Nullable LocalDate settledOn,
        String legalBasis) {}
