package spotcheck.calendar.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.calendar.count.RollOver.HOLIDAY_BLOCK;
import static spotcheck.calendar.count.RollOver.NON_WORKING_DAY;
import static spotcheck.calendar.count.RollOver.STATUTORY_ONLY;
import static spotcheck.calendar.holiday.SpecialDay.Kind.HOLIDAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import spotcheck.Proves;
import spotcheck.calendar.Period;
import spotcheck.calendar.SkippedDay;
import spotcheck.calendar.Unit;
import spotcheck.calendar.holiday.CalendarFiles;
import spotcheck.calendar.holiday.Overlay;
import spotcheck.calendar.holiday.SpecialDay;

class DeadlineCalculatorTest {

    private static final Period FIFTEEN_DAYS = Period.calendarDays(15);

    private final DeadlineCalculator calculator = new DeadlineCalculator(CalendarFiles.shipped(), NON_WORKING_DAY);

    @Test
    @Proves({"NMG-64b", "CQ20-75b", "CQ23-79b", "O18-55"})
    void theExtendedSpringFestivalOf2020IsRolledOverToItsLastDay() {
        var deadline = calculator.deadline(LocalDate.of(2020, 1, 16), FIFTEEN_DAYS);
        assertThat(deadline.rawDate()).isEqualTo("2020-01-31");
        assertThat(deadline.dueDate()).isEqualTo("2020-02-03");
        assertThat(deadline.skipped())
                .containsExactly(
                        new SkippedDay(LocalDate.of(2020, 1, 31), "春节"),
                        new SkippedDay(LocalDate.of(2020, 2, 1), "春节"),
                        new SkippedDay(LocalDate.of(2020, 2, 2), "春节"));
    }

    @Test
    void aMakeUpSundayCountsAndTheHolidaysAreSkipped() {
        var deadline = calculator.deadline(LocalDate.of(2025, 12, 30), Period.workingDays(5));
        assertThat(deadline.dueDate()).isEqualTo("2026-01-07");
        assertThat(deadline.skipped()).extracting(SkippedDay::reason).containsExactly("元旦", "元旦", "元旦");
        assertThat(deadline.remarks()).containsExactly("2026年1月4日为元旦调休上班日，计为工作日");
    }

    @Test
    void theWeekendBesideAHolidayBelongsToItsBlock() {
        // 2019-06-07 (Fri) is the only day the notice lists; it "joins the weekend".
        var friday = calculator.deadline(LocalDate.of(2019, 5, 23), FIFTEEN_DAYS, HOLIDAY_BLOCK);
        var saturday = calculator.deadline(LocalDate.of(2019, 5, 24), FIFTEEN_DAYS, HOLIDAY_BLOCK);
        var ordinarySaturday = calculator.deadline(LocalDate.of(2019, 5, 31), FIFTEEN_DAYS, HOLIDAY_BLOCK);
        assertThat(friday.dueDate()).isEqualTo("2019-06-10");
        assertThat(saturday.dueDate()).isEqualTo("2019-06-10");
        assertThat(ordinarySaturday.dueDate()).isEqualTo("2019-06-15");
    }

    @Test
    void aWeekendBeforeAHolidayBelongsToItsBlock() {
        var saturday = calculator.deadline(LocalDate.of(2024, 5, 24), FIFTEEN_DAYS, HOLIDAY_BLOCK);
        assertThat(saturday.rawDate()).isEqualTo("2024-06-08");
        assertThat(saturday.dueDate()).isEqualTo("2024-06-11");
    }

    @ParameterizedTest
    @EnumSource(value = RollOver.class, names = "STATUTORY_ONLY", mode = EnumSource.Mode.EXCLUDE)
    void aDateInAYearWithoutArrangementIsComputedAndProvisional(RollOver rollOver) {
        var deadline = calculator.deadline(LocalDate.of(2027, 1, 22), FIFTEEN_DAYS, rollOver);
        assertThat(deadline.rawDate()).isEqualTo("2027-02-06");
        assertThat(deadline.dueDate()).isEqualTo("2027-02-09");
        assertThat(deadline.provisional()).isTrue();
        assertThat(deadline.explanation()).contains("2027年放假安排尚未载入");
    }

    @Test
    void aPlainWorkdayInAYearWithoutArrangementIsProvisionalToo() {
        var deadline = calculator.deadline(LocalDate.of(2026, 12, 28), FIFTEEN_DAYS);
        assertThat(deadline.dueDate()).isEqualTo("2027-01-12");
        assertThat(deadline.provisional()).isTrue();
    }

    @Test
    void aLastDayInALoadedYearIsFinal() {
        var deadline = calculator.deadline(LocalDate.of(2026, 12, 16), FIFTEEN_DAYS);
        assertThat(deadline.dueDate()).isEqualTo("2026-12-31");
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    void aWorkingDayPeriodIsProvisionalWhenItOnlyBeginsInAYearNotLoaded() {
        var deadline = calculator.deadline(LocalDate.of(2018, 12, 28), Period.workingDays(5));
        assertThat(deadline.dueDate().getYear()).isEqualTo(2019);
        assertThat(deadline.provisional()).isTrue();
        assertThat(calculator.deadline(LocalDate.of(2018, 12, 28), FIFTEEN_DAYS).provisional())
                .isFalse();
    }

    @Test
    void theStrictReadingNeedsTheStatutoryDaysAlone() {
        var known = calculator.deadline(LocalDate.of(2027, 1, 22), FIFTEEN_DAYS, STATUTORY_ONLY);
        assertThat(known.dueDate()).isEqualTo("2027-02-09");
        assertThat(known.provisional()).isFalse();
        assertThat(calculator
                        .deadline(LocalDate.of(2028, 1, 22), FIFTEEN_DAYS, STATUTORY_ONLY)
                        .provisional())
                .isTrue();
    }

    @Test
    void aRegionalDayOffMovesTheEnd() {
        var monday = new SpecialDay(LocalDate.of(2026, 9, 28), "那达慕", HOLIDAY);
        var regional = CalendarFiles.shipped().with(new Overlay("内蒙古自治区", List.of(monday)));
        var deadline =
                new DeadlineCalculator(regional, NON_WORKING_DAY).deadline(LocalDate.of(2026, 9, 10), FIFTEEN_DAYS);
        assertThat(deadline.dueDate()).isEqualTo("2026-09-29");
        assertThat(deadline.provisional()).isFalse();
    }

    @Test
    @Proves({"NMG-64a", "CQ20-75a", "CQ23-79a", "O18-55"})
    void aPartyIsLateOnlyAfterTheDueDate() {
        var deadline = calculator.deadline(LocalDate.of(2026, 9, 10), FIFTEEN_DAYS);
        assertThat(deadline.isMetBy(LocalDate.of(2026, 9, 27))).isTrue();
        assertThat(deadline.isMetBy(LocalDate.of(2026, 9, 28))).isTrue();
        assertThat(deadline.isMetBy(LocalDate.of(2026, 9, 29))).isFalse();
        assertThat(deadline.fireAt()).isEqualTo("2026-09-28T16:00:00Z");
    }

    @Test
    void aWindowThatClosesBeforeItOpensIsRefused() {
        var announcedOn = LocalDate.of(2026, 6, 1);
        assertThatThrownBy(() -> calculator.window(announcedOn, Period.calendarDays(89), Period.calendarDays(61)))
                .hasMessageContaining("早于起始日");
    }

    @Test
    void aPeriodOfNothingIsRefused() {
        assertThatThrownBy(() -> Period.calendarDays(0)).hasMessageContaining("至少为1");
        assertThatThrownBy(() -> Unit.of("fortnight")).hasMessageContaining("fortnight");
    }
}
