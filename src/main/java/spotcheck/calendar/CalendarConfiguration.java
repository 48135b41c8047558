package spotcheck.calendar;

import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Gives the pure functions of this package to the rest of the application. */
@Configuration(proxyBeanMethods = false)
class CalendarConfiguration {

    @Bean
    WorkCalendar workCalendar() {
        return CalendarFiles.shipped();
    }

    /** The reading of the roll-over rule is the authority's to choose; see docs/calendar.md. */
    @Bean
    DeadlineCalculator deadlineCalculator(WorkCalendar calendar, Environment settings) {
        var rollOver = Binder.get(settings).bind("spotcheck.calendar.roll-over", RollOver.class);
        return new DeadlineCalculator(calendar, rollOver.orElse(RollOver.NON_WORKING_DAY));
    }
}
