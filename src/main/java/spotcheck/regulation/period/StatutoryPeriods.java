package spotcheck.regulation.period;

import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.regulation.Answer;
import spotcheck.regulation.Decisions;
import spotcheck.regulation.Regime;

/** Front door to the table {@code statutoryPeriod}. */
@Component
public class StatutoryPeriods {

    private final Decisions decisions;

    public StatutoryPeriods(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * How long a period is under a regime, or that it says nothing.
     *
     * @param period one of the words of the table, such as {@code objection}
     */
    public StatutoryPeriod of(Regime regime, String period) {
        var answer = decisions.answer("statutoryPeriod", Map.of("regime", regime.code(), "period", period));
        return answer.number("amount")
                .<StatutoryPeriod>map(amount -> new StatutoryPeriod.Fixed(
                        new Period(amount, Unit.of(answer.word("unit"))), answer.word("from"), answer.legalBasis()))
                .orElseGet(() -> new StatutoryPeriod.Silent(event(answer), answer.legalBasis()));
    }

    private static String event(Answer silent) {
        return Objects.toString(silent.outputs().get("from"), "");
    }
}
