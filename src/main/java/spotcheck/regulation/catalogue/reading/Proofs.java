package spotcheck.regulation.catalogue.reading;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.regulation.RegulationFile;

/**
 * Which tests show which rules, from {@code regulations/proofs.csv}; the tests themselves write and check that file. Only
 * the page of one rule shows it, so it is read when that page is asked for and not kept.
 */
@Component
public class Proofs {

    public List<Proof> of(String rule) {
        return RegulationFile.rows("proofs.csv").stream()
                .filter(row -> row.get("rule").equals(rule))
                .map(row -> new Proof(rule, row.get("testClass"), row.get("test")))
                .toList();
    }
}
