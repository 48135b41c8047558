package spotcheck.regulation.catalogue.coverage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.RegulationFile;
import spotcheck.regulation.catalogue.Catalogue;
import spotcheck.regulation.catalogue.Rule;

/** The states of {@code regulations/coverage/}, one file a stage. */
@Lazy
@Component
public class CoverageTable {

    private final Map<String, Coverage> rows = new LinkedHashMap<>();

    public CoverageTable(Catalogue catalogue) {
        catalogue.rules().stream().map(Rule::stage).distinct().forEach(this::read);
    }

    private void read(String stage) {
        for (var row : RegulationFile.rows("coverage/" + stage + ".csv")) {
            if (!row.isConsistent()) {
                throw new IllegalStateException("A comma in a note without quotes, or a column is missing: " + row);
            }
            var coverage = new Coverage(row.get("rule"), stage, CoverageState.of(row.get("state")), row.get("note"));
            if (rows.put(coverage.rule(), coverage) != null) {
                throw new IllegalStateException("Two states of " + coverage.rule());
            }
        }
    }

    public List<Coverage> all() {
        return List.copyOf(rows.values());
    }

    /** Empty for a rule that carries nothing to be done. */
    public Optional<Coverage> of(Rule rule) {
        return Optional.ofNullable(rows.get(rule.id()));
    }
}
