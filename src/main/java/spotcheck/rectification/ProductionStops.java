package spotcheck.rectification;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import spotcheck.regulation.Regime;
import spotcheck.regulation.RegulationFile;
import spotcheck.regulation.RuleIds;

/** The start of the stop of production and sale per regime, from {@code regulations/production-stop.csv}. */
@Component
class ProductionStops {

    private final Map<String, ProductionStop> stops;

    ProductionStops() {
        stops = RegulationFile.rows("production-stop.csv").stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> row.get("regime"),
                        row -> new ProductionStop(row.get("beginsWith"), RuleIds.parse(row.get("legalBasis")))));
    }

    /** @throws IllegalArgumentException if the regime has no row */
    ProductionStop of(Regime regime) {
        var stop = stops.get(regime.code());
        if (stop == null) {
            throw new IllegalArgumentException("No stop of production for " + regime);
        }
        return stop;
    }
}
