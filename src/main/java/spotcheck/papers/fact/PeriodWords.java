package spotcheck.papers.fact;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Regime;
import spotcheck.regulation.period.PeriodKind;
import spotcheck.regulation.period.RemedyPeriods;

/** The periods of a regime in words. Where the regime is silent there is nothing to write, but of the remedies, which the statutes give. */
@Component
public class PeriodWords {

    private final RemedyPeriods periods;

    public PeriodWords(RemedyPeriods periods) {
        this.periods = periods;
    }

    /** The names of all periods, such as {@code retestFormalities} for the word {@code retest-formalities}. */
    public static Set<String> names() {
        return Arrays.stream(PeriodKind.values())
                .filter(PeriodKind::isInTable)
                .map(kind -> name(kind.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .collect(Collectors.toSet());
    }

    /** Asked for when a template names it. */
    public Facts of(Regime regime) {
        return new Facts() {

            private static final long serialVersionUID = 1;

            @Override
            public @Nullable Object get(Object name) {
                return periods.of(regime, word(String.valueOf(name)))
                        .map(period -> period.label().replace("个自然日", "日"))
                        .orElse(null);
            }
        };
    }

    private static String name(String word) {
        var name = new StringBuilder();
        for (var part : word.split("-", -1)) {
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return name.toString();
    }

    private static String word(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
