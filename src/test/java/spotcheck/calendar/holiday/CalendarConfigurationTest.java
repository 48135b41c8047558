package spotcheck.calendar.holiday;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import spotcheck.calendar.Period;
import spotcheck.calendar.count.DeadlineCalculator;

class CalendarConfigurationTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner().withUserConfiguration(CalendarConfiguration.class);

    @Test
    void withoutASettingEveryDayOffRolls() {
        application.run(context ->
                assertThat(dueDate(context.getBean(DeadlineCalculator.class))).isEqualTo("2026-03-23"));
    }

    @Test
    void theSettingNarrowsTheRollOver() {
        application
                .withPropertyValues("spotcheck.calendar.roll-over=statutory-only")
                .run(context -> assertThat(dueDate(context.getBean(DeadlineCalculator.class)))
                        .isEqualTo("2026-03-21"));
    }

    private static LocalDate dueDate(DeadlineCalculator calculator) {
        return calculator
                .deadline(LocalDate.of(2026, 3, 6), Period.calendarDays(15))
                .dueDate();
    }
}
