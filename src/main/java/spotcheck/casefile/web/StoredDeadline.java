package spotcheck.casefile.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.deadline.CaseDeadline;

/**
 * A deadline as JSON; the names are part of the interface.
 *
 * @param status open, suspended (does not run for the time being), met, ended (ran out in silence, with effect) or
 *     withdrawn
 * @param suspendedOn the last day that was counted before a suspension; null unless it is suspended
 */
record StoredDeadline(
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
        String legalBasis,
        @Nullable LocalDate suspendedOn) {

    static StoredDeadline of(CaseDeadline deadline) {
        return new StoredDeadline(
                deadline.id(),
                deadline.number().value(),
                deadline.period(),
                deadline.subject(),
                deadline.startEvent(),
                deadline.startDate(),
                deadline.length().amount(),
                deadline.length().unit().code(),
                deadline.rawDate(),
                deadline.dueDate(),
                deadline.isProvisional(),
                deadline.explanation(),
                deadline.status(),
                deadline.settledOn().orElse(null),
                deadline.legalBasis().toString(),
                deadline instanceof CaseDeadline.Suspended suspended ? suspended.since() : null);
    }
}
