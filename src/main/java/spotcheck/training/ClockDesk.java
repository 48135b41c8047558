package spotcheck.training;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import spotcheck.calendar.ChinaTime;

/** Moves the training clock and tells everybody who keeps time by it. */
@Service
@Profile("demo")
public class ClockDesk {

    private final TrainingClock clock;
    private final ApplicationEventPublisher events;

    ClockDesk(TrainingClock clock, ApplicationEventPublisher events) {
        this.clock = clock;
        this.events = events;
    }

    public LocalDate today() {
        return ChinaTime.today(clock);
    }

    /** How many days the clock is ahead of the world. */
    public long daysAhead() {
        return clock.ahead().toDays();
    }

    /** Moves to the same time of day on the target day. */
    public synchronized LocalDate move(ClockMove move) {
        var today = today();
        var days = today.until(move.target(today), ChronoUnit.DAYS);
        clock.moveForward(Duration.ofDays(days));
        events.publishEvent(new ClockMoved(clock.ahead()));
        return today();
    }
}
