package spotcheck.installation;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Month;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.calendar.holiday.Calendars;

/**
 * The holidays of a year are arranged in the autumn before. From October somebody should look out for the notice: until it is
 * loaded, dates of that year are provisional.
 */
@Component
class ComingYear implements MeterBinder {

    private final Calendars calendars;
    private final Clock clock;

    ComingYear(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** The year whose arrangement is due and not loaded. */
    OptionalInt lacking() {
        var today = ChinaTime.today(clock);
        var next = today.getYear() + 1;
        return today.getMonth().compareTo(Month.OCTOBER) >= 0
                        && !calendars.inForce().national().isArranged(next)
                ? OptionalInt.of(next)
                : OptionalInt.empty();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("spotcheck.holidays.lacking", () -> lacking().isPresent() ? 1 : 0)
                .description("whether the holidays of the coming year are due and not loaded")
                .register(registry);
    }
}
