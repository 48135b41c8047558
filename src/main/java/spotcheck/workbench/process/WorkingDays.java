package spotcheck.workbench.process;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.calendar.count.DeadlineCalculator;

/** How far somebody looks ahead: five working days by the calendar of the State Council, today not counted. */
@Component
class WorkingDays {

    private static final Period AHEAD = new Period(5, Unit.WORKING_DAY);

    private final DeadlineCalculator calculator;

    WorkingDays(DeadlineCalculator calculator) {
        this.calculator = calculator;
    }

    LocalDate inFive(LocalDate today) {
        return calculator.deadline(today, AHEAD).dueDate();
    }
}
