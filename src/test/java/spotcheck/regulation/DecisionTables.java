package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import spotcheck.engine.feel.TableEngine;

/** Evaluates the tables of {@code dmn/} with the stand-alone DMN engine: no database, no Spring. */
final class DecisionTables {
    private static final DmnEngine ENGINE = TableEngine.configuration().buildEngine();
    private static final Map<String, DmnDecision> PARSED = new ConcurrentHashMap<>();

    private DecisionTables() {}

    static List<Map<String, Object>> all(String decision, Map<String, ?> inputs) {
        var table = PARSED.computeIfAbsent(decision, DecisionTables::parse);
        return ENGINE.evaluateDecisionTable(table, Map.copyOf(inputs)).getResultList();
    }

    static Map<String, Object> only(String decision, Map<String, ?> inputs) {
        var results = all(decision, inputs);
        assertThat(results).as("%s %s", decision, inputs).hasSize(1);
        return results.get(0);
    }

    static Path file(String decision) {
        var kebab = decision.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return Path.of("dmn", kebab + ".dmn");
    }

    private static DmnDecision parse(String decision) {
        try (var in = Files.newInputStream(file(decision))) {
            return ENGINE.parseDecision(decision, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
