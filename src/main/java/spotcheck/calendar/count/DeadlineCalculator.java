package spotcheck.calendar.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.WorkCalendar;

/** Works out when a statutory period ends. The day of the trigger is day 0 (Civil Code, art. 201). */
public final class DeadlineCalculator {

    private final WorkCalendar calendar;
    private final RollOver defaultRollOver;

    public DeadlineCalculator(WorkCalendar calendar, RollOver defaultRollOver) {
        this.calendar = calendar;
        this.defaultRollOver = defaultRollOver;
    }

    public Deadline deadline(LocalDate start, Period period) {
        return deadline(start, period, defaultRollOver);
    }

    public Deadline deadline(LocalDate start, Period period, RollOver rollOver) {
        var count = new Count(start, period, calendar);
        return period.unit() == Unit.WORKING_DAY ? count.workingDays() : count.rolled(rollOver);
    }

    /** The end of a period that the law fixes to the day, so that no day off moves it. */
    public Deadline unrolled(LocalDate start, Period period) {
        return new Count(start, period, calendar).unrolled();
    }

    /**
     * What was left of a period when it stopped running: working days of one counted in them, calendar days of others.
     *
     * @param lastCounted the day at the end of which it stopped
     * @param rawDate its last day before any roll-over
     * @return empty if nothing was left
     */
    public Optional<Period> left(LocalDate lastCounted, LocalDate rawDate, Unit unit) {
        if (!lastCounted.isBefore(rawDate)) {
            return Optional.empty();
        }
        if (unit != Unit.WORKING_DAY) {
            return Optional.of(Period.calendarDays((int) ChronoUnit.DAYS.between(lastCounted, rawDate)));
        }
        var worked = lastCounted
                .plusDays(1)
                .datesUntil(rawDate.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
        return worked == 0 ? Optional.empty() : Optional.of(Period.workingDays((int) worked));
    }

    /**
     * The days on which the second re-inspection may take place (CQ23-73a, NMG-55a). Neither end rolls: the law says
     * "after" day 60 and "before" day 90, and a later last day would leave the window that both readings allow.
     */
    public ReinspectionWindow window(LocalDate announcedOn, Period opens, Period closes) {
        return new ReinspectionWindow(unrolled(announcedOn, opens), unrolled(announcedOn, closes));
    }
}
