package spotcheck.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class ChinaTimeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 28);

    @Test
    void theLegalDayBeginsInShanghaiWhateverZoneTheClockIsIn() {
        var clock = Clock.fixed(Instant.parse("2026-09-27T16:00:00Z"), ZoneOffset.UTC);
        assertThat(ChinaTime.today(clock)).isEqualTo(DAY);
        assertThat(ChinaTime.dayOf(Instant.parse("2026-09-27T15:59:59Z"))).isEqualTo(DAY.minusDays(1));
    }

    @Test
    void aTimerFiresWhenTheLastDayIsOver() {
        assertThat(ChinaTime.fireAt(DAY)).isEqualTo("2026-09-28T16:00:00Z");
        assertThat(ChinaTime.isoTimer(DAY)).isEqualTo("2026-09-29T00:00:00+08:00");
    }

    @Test
    void aDateForTheEngineIsMidnightAndComesBackAsTheSameDay() {
        assertThat(ChinaTime.toDate(DAY).toInstant()).isEqualTo("2026-09-27T16:00:00Z");
        assertThat(ChinaTime.dayOf(ChinaTime.toDate(DAY))).isEqualTo(DAY);
    }
}
