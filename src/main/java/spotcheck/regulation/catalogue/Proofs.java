package spotcheck.regulation.catalogue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.regulation.RegulationFile;

/** Which tests show which rules, from {@code regulations/proofs.csv}; the tests themselves write and check that file. */
@Lazy
@Component
public class Proofs {

    private final List<Proof> all;
    private final Map<String, List<Proof>> byRule;

    public Proofs() {
        all = RegulationFile.rows("proofs.csv").stream()
                .map(row -> new Proof(row.get("rule"), row.get("testClass"), row.get("test")))
                .toList();
        byRule = all.stream().collect(Collectors.groupingBy(Proof::rule));
    }

    public List<Proof> all() {
        return all;
    }

    public List<Proof> of(String rule) {
        return byRule.getOrDefault(rule, List.of());
    }
}
