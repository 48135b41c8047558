package spotcheck.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;

/**
 * The system's clock in the demo profile: ahead of the world by as much as an administrator moved it. It never goes
 * back, because what happened in a case stays before what happens next.
 */
@Component
@Profile("demo")
public class TrainingClock extends Clock {

    private final JdbcClient jdbc;
    private final Clock world = Clock.system(ChinaTime.ZONE);
    private volatile Duration ahead;

    TrainingClock(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.ahead = jdbc.sql("select ahead_millis from training_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis)
                .orElse(Duration.ZERO);
    }

    public Duration ahead() {
        return ahead;
    }

    /** @param by not negative */
    synchronized void moveForward(Duration by) {
        var further = ahead.plus(by);
        jdbc.sql("update training_clock set ahead_millis = ?")
                .param(further.toMillis())
                .update();
        ahead = further;
    }

    @Override
    public Instant instant() {
        return world.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return world.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }
}
