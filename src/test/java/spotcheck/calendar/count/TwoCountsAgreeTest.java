package spotcheck.calendar.count;

import static org.assertj.core.api.Assertions.fail;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.holiday.CalendarFiles;

/** The product against a second implementation written differently, over every start of eight years. */
class TwoCountsAgreeTest {

    private static final int[] AMOUNTS = {5, 7, 10, 15, 60, 75, 90};

    private final DeadlineCalculator calculator =
            new DeadlineCalculator(CalendarFiles.shipped(), RollOver.NON_WORKING_DAY);
    private final SecondCount second = new SecondCount();

    @ParameterizedTest
    @EnumSource
    void overAllStartsAndReadings(Unit unit) {
        LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).forEach(start -> {
            for (int amount : AMOUNTS) {
                // years only up to six, the longest the law knows: the second table ends in 2040
                compare(start, new Period(unit == Unit.YEAR ? amount % 6 + 1 : amount, unit));
            }
        });
    }

    private void compare(LocalDate start, Period period) {
        var raw = second.raw(start, period.amount(), period.unit());
        for (RollOver rollOver : RollOver.values()) {
            var due = period.unit() == Unit.WORKING_DAY ? raw : second.due(raw, rollOver);
            var deadline = calculator.deadline(start, period, rollOver);
            if (!deadline.rawDate().equals(raw) || !deadline.dueDate().equals(due)) {
                fail("%s: the second count says raw %s, due %s under %s", deadline, raw, due, rollOver);
            }
        }
    }
}
