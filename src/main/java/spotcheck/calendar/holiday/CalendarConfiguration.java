package spotcheck.calendar.holiday;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import spotcheck.calendar.count.DeadlineCalculator;
import spotcheck.calendar.count.RollOver;

/** Gives the pure functions of this package to the rest of the application. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    /** The reading of the roll-over rule is the authority's to choose; see docs/calendar.md. */
    @Bean
    Calendars calendars(Environment settings) {
        var rollOver = Binder.get(settings).bind("spotcheck.calendar.roll-over", RollOver.class);
        return new Calendars(new CalendarSet(CalendarFiles.shipped()), rollOver.orElse(RollOver.NON_WORKING_DAY));
    }

    /** Counts by the national calendar, whichever is in force. */
    @Bean
    DeadlineCalculator deadlineCalculator(Calendars calendars) {
        return calendars.nationwide();
    }
}
