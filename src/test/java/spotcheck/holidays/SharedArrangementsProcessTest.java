package spotcheck.holidays;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import spotcheck.StageTest;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.holiday.CalendarSet;
import spotcheck.calendar.holiday.Calendars;

/** Several servers count by the notices of one database. */
class SharedArrangementsProcessTest extends StageTest {

    @Autowired
    private Calendars calendars;

    @Autowired
    private JdbcClient jdbc;

    private CalendarSet before;

    @BeforeEach
    void theCalendarIsThatOfAllStories() {
        before = calendars.inForce();
    }

    @AfterEach
    void theYearIsNotLoadedForOthers() {
        calendars.replace(before);
        jdbc.sql("delete from holiday_notice_day").update();
        jdbc.sql("delete from holiday_notice").update();
    }

    @Test
    void whatAnotherServerLoadedIsSeenWithoutARestart() throws InterruptedException {
        jdbc.sql("insert into holiday_notice (region, notice_year, name, notice_number, source, loaded_at, loaded_by)"
                        + " values ('65', 2027, '地方节日', '新政〔2027〕1号', '', current_timestamp, 'admin')")
                .update();
        jdbc.sql("insert into holiday_notice_day (notice, holiday_date, name, kind)"
                        + " select max(id), date '2027-03-15', '地方节日', 'HOLIDAY' from holiday_notice")
                .update();
        for (int tries = 0; tries < 50 && !dueInXinjiang().equals(LocalDate.of(2027, 3, 16)); tries++) {
            Thread.sleep(100);
        }
        assertThat(dueInXinjiang()).isEqualTo("2027-03-16");
    }

    private LocalDate dueInXinjiang() {
        return calendars
                .at("650100")
                .deadline(LocalDate.of(2027, 3, 14), new Period(1, Unit.CALENDAR_DAY))
                .dueDate();
    }
}
