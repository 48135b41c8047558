package spotcheck.calendar.count;

import static org.assertj.core.api.Assertions.assertThat;
import static spotcheck.calendar.count.RollOver.HOLIDAY_BLOCK;
import static spotcheck.calendar.count.RollOver.NON_WORKING_DAY;
import static spotcheck.calendar.count.RollOver.STATUTORY_ONLY;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.holiday.CalendarFiles;

/** Dates worked out by hand from the holiday notices, in the three readings of the roll-over rule. */
class WorkedExamplesTest {

    private final DeadlineCalculator calculator = new DeadlineCalculator(CalendarFiles.shipped(), NON_WORKING_DAY);

    @ParameterizedTest(name = "{1} days from {0}: {2}, strict {3}, block {4}, broad {5}")
    @CsvSource(textBlock = """
            # start,     days, raw,        strict,     block,      broad
            2026-09-10,  15,   2026-09-25, 2026-09-26, 2026-09-28, 2026-09-28
            2026-03-06,  15,   2026-03-21, 2026-03-21, 2026-03-21, 2026-03-23
            2026-02-01,  15,   2026-02-16, 2026-02-20, 2026-02-24, 2026-02-24
            2026-01-30,  15,   2026-02-14, 2026-02-14, 2026-02-14, 2026-02-14
            2026-09-05,  15,   2026-09-20, 2026-09-20, 2026-09-20, 2026-09-20
            2026-09-18,  7,    2026-09-25, 2026-09-26, 2026-09-28, 2026-09-28
            2026-08-02,  60,   2026-10-01, 2026-10-04, 2026-10-08, 2026-10-08
            2026-07-18,  75,   2026-10-01, 2026-10-04, 2026-10-08, 2026-10-08
            """)
    void aCalendarDayPeriodEndsAsReckonedByHand(
            LocalDate start, int days, LocalDate raw, LocalDate strict, LocalDate block, LocalDate broad) {
        var period = Period.calendarDays(days);
        assertThat(calculator.deadline(start, period).rawDate()).isEqualTo(raw);
        assertThat(calculator.deadline(start, period, STATUTORY_ONLY).dueDate()).isEqualTo(strict);
        assertThat(calculator.deadline(start, period, HOLIDAY_BLOCK).dueDate()).isEqualTo(block);
        assertThat(calculator.deadline(start, period, NON_WORKING_DAY).dueDate())
                .isEqualTo(broad);
        assertThat(calculator.deadline(start, period))
                .isEqualTo(calculator.deadline(start, period, NON_WORKING_DAY))
                .satisfies(deadline -> assertThat(deadline.provisional()).isFalse());
    }

    @ParameterizedTest(name = "{1} working days from {0}: {2}")
    @CsvSource(textBlock = """
            2026-02-11, 5,  2026-02-25
            2025-12-30, 5,  2026-01-07
            2026-09-22, 5,  2026-09-30
            2026-09-22, 10, 2026-10-13
            """)
    void aWorkingDayPeriodEndsAsReckonedByHand(LocalDate start, int days, LocalDate due) {
        for (RollOver rollOver : RollOver.values()) {
            var deadline = calculator.deadline(start, Period.workingDays(days), rollOver);
            assertThat(deadline.rawDate()).isEqualTo(deadline.dueDate()).isEqualTo(due);
            assertThat(deadline.provisional()).isFalse();
        }
    }

    @ParameterizedTest(name = "{1} {2} from {0}: {3}, broad {4}")
    @CsvSource(textBlock = """
            2026-01-31, 1, MONTH, 2026-02-28, 2026-02-28
            2024-01-31, 1, MONTH, 2024-02-29, 2024-02-29
            2026-03-31, 6, MONTH, 2026-09-30, 2026-09-30
            2026-04-01, 6, MONTH, 2026-10-01, 2026-10-08
            2024-02-29, 2, YEAR,  2026-02-28, 2026-02-28
            2023-10-01, 2, YEAR,  2025-10-01, 2025-10-09
            """)
    void aMonthOrYearEndsOnTheDayOfTheSameNumberOrTheLastOfTheMonth(
            LocalDate start, int amount, Unit unit, LocalDate raw, LocalDate due) {
        var deadline = calculator.deadline(start, new Period(amount, unit));
        assertThat(deadline.rawDate()).isEqualTo(raw);
        assertThat(deadline.dueDate()).isEqualTo(due);
    }

    @ParameterizedTest(name = "announced {0}: {1} to {2}")
    @CsvSource(textBlock = """
            2026-06-01, 2026-08-01, 2026-08-29
            2026-07-04, 2026-09-03, 2026-10-01
            """)
    void theWindowOfTheSecondReinspectionNeverRolls(LocalDate announcedOn, LocalDate first, LocalDate last) {
        var window = calculator.window(announcedOn, Period.calendarDays(61), Period.calendarDays(89));
        assertThat(window.firstDay()).isEqualTo(first);
        assertThat(window.lastDay()).isEqualTo(last);
        assertThat(window.isOpenOn(first)).isTrue();
        assertThat(window.isOpenOn(last)).isTrue();
        assertThat(window.isOpenOn(first.minusDays(1))).isFalse();
        assertThat(window.isOpenOn(last.plusDays(1))).isFalse();
    }
}
