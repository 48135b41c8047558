package spotcheck.rectification.stop;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Regime;
import spotcheck.regulation.RuleIds;
import spotcheck.regulation.source.DataFiles;
import spotcheck.regulation.source.Kept;
import spotcheck.regulation.source.RegulationFiles;

/** The start of the stop of production and sale per regime, from {@code regulations/production-stop.csv}. */
@Component
class StopRules {

    private final Kept<Map<String, StopRule>> rules;

    StopRules(RegulationFiles files) {
        rules = files.kept(() -> files.everyRow(DataFiles.PRODUCTION_STOP).stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("regime"),
                        row -> new StopRule(row.get("beginsWith"), RuleIds.parse(row.get("legalBasis"))))));
    }

    /** @throws IllegalArgumentException if the regime has no row */
    StopRule of(Regime regime) {
        var rule = rules.get().get(regime.code());
        if (rule == null) {
            throw new IllegalArgumentException("No stop of production for " + regime);
        }
        return rule;
    }
}
