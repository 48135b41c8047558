package spotcheck;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import spotcheck.calendar.ChinaTime;

/** A clock that tests set; the engine shares it. */
public class TravelClock extends Clock {

    private volatile Instant now = Instant.EPOCH;

    /** Travels to ten in the morning of a day. */
    public void travelTo(LocalDate day) {
        travelTo(day, LocalTime.of(10, 0));
    }

    public void travelTo(LocalDate day, LocalTime time) {
        now = day.atTime(time).atZone(ChinaTime.ZONE).toInstant();
        ClockUtil.setCurrentTime(Date.from(now));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ChinaTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
