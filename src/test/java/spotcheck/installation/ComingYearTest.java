package spotcheck.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.count.RollOver;
import spotcheck.calendar.holiday.CalendarFiles;
import spotcheck.calendar.holiday.CalendarSet;
import spotcheck.calendar.holiday.Calendars;

/** What is shipped ends with 2026. */
class ComingYearTest {

    @ParameterizedTest
    @CsvSource({"2025-12-31, 0", "2026-09-30, 0", "2026-10-01, 2027", "2026-12-01, 2027", "2027-03-01, 0"})
    void isMissedFromOctoberOn(LocalDate today, int missed) {
        var calendars = new Calendars(new CalendarSet(CalendarFiles.shipped()), RollOver.NON_WORKING_DAY);
        var clock = Clock.fixed(today.atTime(9, 0).atZone(ChinaTime.ZONE).toInstant(), ChinaTime.ZONE);
        assertThat(new ComingYear(calendars, clock).lacking().orElse(0)).isEqualTo(missed);
    }
}
