package spotcheck.casefile.deadline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.casefile.CaseNumber;
import spotcheck.regulation.PeriodKind;

/**
 * A period of a case as it stands in the file.
 *
 * @param period word of {@code statutoryPeriod}, such as {@code objection}
 * @param subject whom or what it concerns, when a case has several of one kind: a recipient, a round
 * @param startEvent code of the event whose day is day 0
 * @param rawDate last day as counted; an authority's duty is shown on it
 * @param dueDate last day after roll-over; a party is late only after it
 * @param status open, suspended (does not run for the time being), met, ended (ran out in silence, with effect) or
 *     withdrawn
 * @param suspendedOn the last day that was counted before a suspension; null unless it is suspended
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
        String legalBasis,
        @Nullable LocalDate suspendedOn) {

    public PeriodKind kind() {
        return PeriodKind.of(period);
    }

    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    public Period length() {
        return new Period(amount, Unit.of(unit));
    }

    @JsonIgnore
    public boolean isOpen() {
        return status.equals("open");
    }

    @JsonIgnore
    public boolean isSuspended() {
        return status.equals("suspended");
    }

    /** The last day that its bearer is shown: an authority the raw date, a party the rolled one. */
    public LocalDate actBy() {
        return kind().bearer().actBy(rawDate, dueDate);
    }

    /** Whether an act of that day is in time; what does not run cannot be missed. */
    public boolean isMetBy(LocalDate day) {
        return isSuspended() || !day.isAfter(dueDate);
    }
}
