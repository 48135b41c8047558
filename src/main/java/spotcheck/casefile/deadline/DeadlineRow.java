package spotcheck.casefile.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.casefile.CaseNumber;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.period.PeriodKind;

/**
 * A row of {@code deadline}, and as JSON; the names are part of the interface.
 *
 * @param status open, suspended (does not run for the time being), met, ended (ran out in silence, with effect) or
 *     withdrawn
 * @param suspendedOn the last day that was counted before a suspension; null unless it is suspended
 */
public record DeadlineRow(
        long id,
        CaseNumber caseNumber,
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

    public static DeadlineRow of(CaseDeadline deadline) {
        return new DeadlineRow(
                deadline.id(),
                deadline.number(),
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

    CaseDeadline deadline() {
        return switch (status) {
            case "open" -> open();
            case "suspended" -> new CaseDeadline.Suspended(facts(), Objects.requireNonNull(suspendedOn));
            case "met" -> new CaseDeadline.Met(facts(), Objects.requireNonNull(settledOn));
            case "ended" -> new CaseDeadline.Ended(facts(), Objects.requireNonNull(settledOn));
            case "withdrawn" -> new CaseDeadline.Withdrawn(facts(), Objects.requireNonNull(settledOn));
            default -> throw new IllegalStateException("No such state: " + status);
        };
    }

    CaseDeadline.Open open() {
        return new CaseDeadline.Open(facts());
    }

    private DeadlineFacts facts() {
        var length = new Period(amount, Unit.of(unit));
        return new DeadlineFacts(
                id,
                caseNumber,
                PeriodKind.of(period),
                subject,
                startEvent,
                new Deadline(startDate, length, rawDate, dueDate, provisional, List.of()),
                explanation,
                RuleIds.parse(legalBasis));
    }
}
