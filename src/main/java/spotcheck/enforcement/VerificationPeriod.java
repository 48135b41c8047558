package spotcheck.enforcement;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import spotcheck.calendar.Deadline;
import spotcheck.calendar.Period;
import spotcheck.calendar.count.DeadlineCalculator;

/**
 * How long enforcement has: a clue is verified within 15 working days, extended once by as many (procedure of
 * administrative penalties of market supervision, art. 18); a case is decided within 90 days of filing (Administrative
 * Penalty Law, art. 60).
 */
@Component
class VerificationPeriod {

    private static final Period VERIFICATION = Period.workingDays(15);
    private static final Period DECISION = Period.calendarDays(90);

    private final DeadlineCalculator calculator;

    VerificationPeriod(DeadlineCalculator calculator) {
        this.calculator = calculator;
    }

    Deadline from(LocalDate receivedOrEnded) {
        return calculator.deadline(receivedOrEnded, VERIFICATION);
    }

    Deadline ofDecision(LocalDate filedOn) {
        return calculator.deadline(filedOn, DECISION);
    }
}
