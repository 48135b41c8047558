package spotcheck.audit.search;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.audit.Procedure;
import spotcheck.casefile.Conclusion;
import spotcheck.regulation.Regime;
import spotcheck.regulation.Regimes;

/** The words of a case in Chinese. */
@Component
public class CaseWords {

    private final Regimes regimes;
    private final Procedure procedure;

    CaseWords(Regimes regimes, Procedure procedure) {
        this.regimes = regimes;
        this.procedure = procedure;
    }

    FoundCase say(FoundCase found) {
        return new FoundCase(
                found.number(),
                regime(found.regime()),
                found.product(),
                found.party(),
                found.organizer(),
                found.handler(),
                stage(found.stage()),
                conclusion(found.conclusion()),
                outcome(found.outcome()),
                found.openedOn(),
                found.closedOn(),
                found.overdue(),
                found.deviations(),
                found.broken());
    }

    public String regime(String code) {
        return regimes.knows(code) ? regimes.profile(new Regime(code)).title() : code;
    }

    public String stage(String code) {
        return procedure.stages().getOrDefault(code, code);
    }

    private static @Nullable String conclusion(@Nullable String code) {
        return code == null ? null : Conclusion.of(code).title();
    }

    public @Nullable String outcome(@Nullable String code) {
        return code == null ? null : procedure.outcomes().getOrDefault(code, code);
    }

    Map<String, List<Choice>> choices() {
        var all = new LinkedHashMap<String, List<Choice>>();
        all.put(
                "regime",
                regimes.codes().stream()
                        .map(code -> new Choice(code, regime(code)))
                        .toList());
        all.put("outcome", of(procedure.outcomes()));
        all.put(
                "deviation",
                Arrays.stream(Deviation.values())
                        .map(one -> new Choice(one.code(), one.label()))
                        .toList());
        all.put(
                "conclusion",
                Arrays.stream(Conclusion.values())
                        .map(one -> new Choice(one.word(), one.title()))
                        .toList());
        return all;
    }

    private static List<Choice> of(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> new Choice(word.getKey(), word.getValue()))
                .toList();
    }
}
