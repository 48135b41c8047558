package spotcheck.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.calendar.count.RollOver;
import spotcheck.calendar.holiday.CalendarFiles;

class ExplanationTest {

    private final DeadlineCalculator calculator =
            new DeadlineCalculator(CalendarFiles.shipped(), RollOver.NON_WORKING_DAY);

    @Test
    void aRolledEndNamesTheDaysItPassed() {
        assertThat(explanation("2026-09-10", Period.calendarDays(15)))
                .isEqualTo(
                        "自2026年9月10日起算（当日不计入）15个自然日，计至2026年9月25日，" + "顺延越过2026年9月25日至2026年9月27日（中秋节），截止日为2026年9月28日。");
    }

    @Test
    void anEndOnAWorkdayIsTheDueDate() {
        assertThat(explanation("2026-09-01", Period.calendarDays(15)))
                .isEqualTo("自2026年9月1日起算（当日不计入）15个自然日，计至2026年9月16日，以该日为准。");
    }

    @Test
    void aMakeUpSundayAsLastDayIsPointedOut() {
        assertThat(explanation("2026-09-05", Period.calendarDays(15))).endsWith("以该日为准。2026年9月20日为国庆节调休上班日，照常为截止日。");
    }

    @Test
    void workingDaysNameWhatDidNotCountAndTheMakeUpDayThatDid() {
        assertThat(explanation("2026-02-11", Period.workingDays(5)))
                .isEqualTo("自2026年2月11日起算（当日不计入）5个工作日，不计2026年2月15日至2026年2月23日（春节），"
                        + "截止日为2026年2月25日。2026年2月14日为春节调休上班日，计为工作日。");
    }

    @Test
    void workingDaysWithoutADayOffSkipNothing() {
        assertThat(explanation("2026-03-09", Period.workingDays(3)))
                .isEqualTo("自2026年3月9日起算（当日不计入）3个工作日，截止日为2026年3月12日。");
    }

    @Test
    void aDayOffThatTheSettingDoesNotRollIsPointedOut() {
        var deadline = calculator.deadline(LocalDate.of(2026, 3, 6), Period.calendarDays(15), RollOver.STATUTORY_ONLY);
        assertThat(deadline.explanation()).endsWith("2026年3月21日为周六，按“仅法定节日顺延”的设置不再顺延。");
    }

    @Test
    void aProvisionalDateSaysWhichYearIsMissing() {
        assertThat(explanation("2026-12-28", Period.calendarDays(15))).endsWith("2027年放假安排尚未载入，暂按周末和已知法定节日推算，载入后重新计算。");
    }

    @Test
    void aFixedDaySaysThatItDoesNotRoll() {
        var last = calculator.unrolled(LocalDate.of(2026, 7, 4), Period.calendarDays(89));
        assertThat(last.explanation()).isEqualTo("自2026年7月4日起算（当日不计入）89个自然日，计至2026年10月1日，以该日为准。该日期不因节假日顺延。");
    }

    private String explanation(String start, Period period) {
        return calculator.deadline(LocalDate.parse(start), period).explanation();
    }
}
