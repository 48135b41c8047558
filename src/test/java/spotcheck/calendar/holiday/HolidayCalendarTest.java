package spotcheck.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static spotcheck.calendar.holiday.SpecialDay.Kind.HOLIDAY;
import static spotcheck.calendar.holiday.SpecialDay.Kind.WORKDAY;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayCalendarTest {

    private final HolidayCalendar calendar = CalendarFiles.shipped();

    @Test
    void theArrangementsOf2019To2026AreLoadedAndTheStatutoryDaysOf2027() {
        assertThat(calendar.arrangedYears()).containsExactly(2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026);
        assertThat(calendar.isArranged(2027)).isFalse();
        assertThat(calendar.knowsStatutoryDays(2027)).isTrue();
        assertThat(calendar.knowsStatutoryDays(2028)).isFalse();
    }

    @ParameterizedTest(name = "{0} worked: {1}, {2}")
    @CsvSource(textBlock = """
            2026-09-24, true,  工作日
            2026-09-25, false, 中秋节
            2026-09-20, true,  国庆节调休上班
            2026-02-14, true,  春节调休上班
            2026-03-21, false, 周六
            2026-03-22, false, 周日
            2020-01-31, false, 春节
            2020-02-01, false, 春节
            2020-02-02, false, 春节
            2020-02-03, true,  工作日
            2020-10-01, false, 国庆节、中秋节
            2019-05-02, false, 劳动节
            2019-05-05, true,  劳动节调休上班
            2027-02-06, false, 春节(正月初一)
            2027-02-08, false, 春节(正月初三)
            2027-01-02, false, 周六
            2027-01-04, true,  工作日
            2028-10-02, true,  工作日
            """)
    void aDayIsWorkedOrOffAndHasAName(LocalDate day, boolean worked, String name) {
        assertThat(calendar.isWorkingDay(day)).isEqualTo(worked);
        assertThat(calendar.nameOf(day)).isEqualTo(name);
    }

    @Test
    void aNewYearReplacesTheGuessAndACorrectedYearReplacesTheFirst() {
        var monday = LocalDate.of(2027, 2, 8);
        var sunday = LocalDate.of(2027, 1, 31);
        var first = calendar.with(new Arrangement(2027, List.of(new SpecialDay(monday, "春节", HOLIDAY))));
        var corrected = first.with(new Arrangement(2027, List.of(new SpecialDay(sunday, "春节", WORKDAY))));
        assertThat(first.isArranged(2027)).isTrue();
        assertThat(first.isWorkingDay(sunday)).isFalse();
        assertThat(first.nameOf(monday)).isEqualTo("春节");
        assertThat(corrected.isWorkingDay(sunday)).isTrue();
        assertThat(corrected.isWorkingDay(monday))
                .as("the notice is complete, what it omits is worked")
                .isTrue();
        assertThat(calendar.isArranged(2027))
                .as("the calendar itself is immutable")
                .isFalse();
    }

    @Test
    void aNewYearHolidayMayBeginInTheDecemberBefore() {
        var newYearsEve = LocalDate.of(2026, 12, 31);
        var arranged = calendar.with(new Arrangement(2027, List.of(new SpecialDay(newYearsEve, "元旦", HOLIDAY))));
        assertThat(arranged.isWorkingDay(newYearsEve)).isFalse();
        assertThat(arranged.isWorkingDay(LocalDate.of(2026, 10, 1)))
                .as("2026 itself stays")
                .isFalse();
    }

    @Test
    void aRegionalDayOffPrevailsOverTheNationalArrangement() {
        var nadam = new SpecialDay(LocalDate.of(2026, 7, 20), "那达慕", HOLIDAY);
        var madeUp = new SpecialDay(LocalDate.of(2026, 9, 20), "那达慕", HOLIDAY);
        var regional = calendar.with(new Overlay("内蒙古自治区", List.of(nadam, madeUp)));
        assertThat(regional.isWorkingDay(nadam.date())).isFalse();
        assertThat(regional.nameOf(nadam.date())).isEqualTo("那达慕");
        assertThat(regional.isWorkingDay(madeUp.date())).isFalse();
        assertThat(calendar.isWorkingDay(nadam.date())).isTrue();
    }

    @Test
    void ofTwoOverlaysTheLastOnePrevails() {
        var day = LocalDate.of(2020, 2, 3);
        var province = new Overlay("某省", List.of(new SpecialDay(day, "延长假期", HOLIDAY)));
        var city = new Overlay("某市", List.of(new SpecialDay(day, "照常", WORKDAY)));
        assertThat(calendar.with(province).isWorkingDay(day)).isFalse();
        assertThat(calendar.with(province).with(city).isWorkingDay(day)).isTrue();
    }

    @Test
    void anEmptyOrForeignArrangementIsRefused() {
        var stray = List.of(new SpecialDay(LocalDate.of(2025, 11, 30), "元旦", HOLIDAY));
        assertThatThrownBy(() -> new Arrangement(2027, List.of())).hasMessageContaining("尚未公布");
        assertThatThrownBy(() -> new Arrangement(2026, stray)).hasMessageContaining("不属于2026年");
    }

    @Test
    void aFaultyRowIsNamedByItsLine() {
        var file = "date,name_zh,kind\n2027-01-01,元旦,holiday\n2027-01-32,元旦,holiday\n";
        assertThatThrownBy(() -> CalendarFiles.arrangements(new StringReader(file)))
                .hasMessageContaining("第3行");
    }

    @Test
    void aRowOfUnknownKindIsRefused() {
        var file = "date,name_zh,kind\n2027-01-01,元旦,half-day\n";
        assertThatThrownBy(() -> CalendarFiles.arrangements(new StringReader(file)))
                .hasMessageContaining("第2行");
    }
}
