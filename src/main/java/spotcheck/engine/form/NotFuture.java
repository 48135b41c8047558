package spotcheck.engine.form;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.check.FieldCheck;

/** A date of something that has happened cannot lie in the future. */
@Component
class NotFuture implements FieldCheck {

    private final Clock clock;

    NotFuture(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String name() {
        return "not-future";
    }

    @Override
    public Optional<String> problem(String value) {
        var today = ChinaTime.today(clock);
        return isAfter(value, today) ? Optional.of("不得晚于今天（" + today + "）") : Optional.empty();
    }

    /** What is no date at all is refused by the check of the field's type. */
    private static boolean isAfter(String value, LocalDate today) {
        try {
            return LocalDate.parse(value).isAfter(today);
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
