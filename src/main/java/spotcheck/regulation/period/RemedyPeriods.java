package spotcheck.regulation.period;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.calendar.Period;
import spotcheck.calendar.Unit;
import spotcheck.regulation.Regime;
import spotcheck.regulation.RegulationFile;

/**
 * Until when whoever is not content may ask for review or go to court. A regime may say so (CQN-A3-3, CQN-A5-5); where it is
 * silent the statutes that stand above all regimes say it, and {@code remedies.csv} names them.
 */
@Component
public class RemedyPeriods {

    private static final Map<String, Period> STATUTES = RegulationFile.rows("remedies.csv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get("period"),
                    row -> new Period(Integer.parseInt(row.get("amount")), Unit.of(row.get("unit")))));

    private final StatutoryPeriods periods;

    RemedyPeriods(StatutoryPeriods periods) {
        this.periods = periods;
    }

    /**
     * The period of the regime, else that of the statute; empty for what is no remedy and of which the regime says nothing.
     *
     * @param period one of the words of the table, such as {@code lawsuit}
     */
    public Optional<Period> of(Regime regime, String period) {
        return periods.of(regime, period) instanceof StatutoryPeriod.Fixed fixed
                ? Optional.of(fixed.period())
                : Optional.ofNullable(STATUTES.get(period));
    }
}
