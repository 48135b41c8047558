package spotcheck.calendar.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.WorkCalendar;
import spotcheck.calendar.holiday.CalendarFiles;

/** What holds of every deadline, also in years whose arrangement is not loaded. */
class DeadlinePropertiesTest {

    private final WorkCalendar calendar = CalendarFiles.shipped();
    private final DeadlineCalculator calculator = new DeadlineCalculator(calendar, RollOver.NON_WORKING_DAY);

    @Property
    void theDueDateIsNeverBeforeTheRawDateNorTheRawDateBeforeTheStart(
            @ForAll("starts") LocalDate start, @ForAll("periods") Period period, @ForAll RollOver rollOver) {
        var deadline = calculator.deadline(start, period, rollOver);
        assertThat(deadline.rawDate()).isAfter(start);
        assertThat(deadline.dueDate()).isAfterOrEqualTo(deadline.rawDate());
    }

    @Property
    void inTheBroadReadingTheDueDateIsAWorkingDay(@ForAll("starts") LocalDate start, @ForAll("periods") Period period) {
        var due = calculator.deadline(start, period).dueDate();
        assertThat(calendar.isWorkingDay(due)).as("%s is worked", due).isTrue();
    }

    @Property
    void everyDaySkippedByTheBroadReadingIsADayOff(
            @ForAll("starts") LocalDate start, @ForAll("periods") Period period) {
        assertThat(calculator.deadline(start, period).skipped())
                .allMatch(skipped -> !calendar.isWorkingDay(skipped.date()));
    }

    @Property
    void aWiderReadingNeverEndsEarlier(@ForAll("starts") LocalDate start, @ForAll("periods") Period period) {
        var strict = calculator.deadline(start, period, RollOver.STATUTORY_ONLY).dueDate();
        var block = calculator.deadline(start, period, RollOver.HOLIDAY_BLOCK).dueDate();
        var broad = calculator.deadline(start, period, RollOver.NON_WORKING_DAY).dueDate();
        assertThat(strict).isBeforeOrEqualTo(block);
        assertThat(block).isBeforeOrEqualTo(broad);
    }

    @Property
    void aLaterStartNeverEndsEarlier(@ForAll("starts") LocalDate start, @ForAll("periods") Period period) {
        assertThat(calculator.deadline(start.plusDays(1), period).dueDate())
                .isAfterOrEqualTo(calculator.deadline(start, period).dueDate());
    }

    @Property
    void theDueDateLiesExactlyTheWorkingDaysAhead(@ForAll("starts") LocalDate start, @ForAll("days") int days) {
        var due = calculator.deadline(start, Period.workingDays(days)).dueDate();
        assertThat(start.plusDays(1).datesUntil(due.plusDays(1)).filter(calendar::isWorkingDay))
                .hasSize(days);
    }

    @Property
    void aFinalDateLiesInAYearThatIsLoaded(@ForAll("starts") LocalDate start, @ForAll("periods") Period period) {
        var deadline = calculator.deadline(start, period);
        if (!deadline.provisional()) {
            assertThat(calendar.isArranged(deadline.rawDate().getYear())).isTrue();
            assertThat(calendar.isArranged(deadline.dueDate().getYear())).isTrue();
        }
    }

    @Provide
    Arbitrary<LocalDate> starts() {
        return Dates.dates().between(LocalDate.of(2018, 1, 1), LocalDate.of(2029, 12, 31));
    }

    @Provide
    Arbitrary<Integer> days() {
        return Arbitraries.integers().between(1, 120);
    }

    @Provide
    Arbitrary<Period> periods() {
        return Combinators.combine(days(), Arbitraries.of(Unit.class)).as(Period::new);
    }
}
