package spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongFunction;
import org.apache.commons.csv.CSVFormat;
import spotcheck.casefile.SpotCase;

/**
 * Who does each step, as the law has it: written out in {@code who-acts.csv} from the articles, and never read from the
 * diagrams. A row with facts goes before the one without.
 */
final class WhoActs {

    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final List<Row> ROWS = read();

    private WhoActs() {}

    /**
     * @param facts with which the stage was begun, such as the recipient of a result
     * @param county of a firm
     */
    static Person of(
            SpotCase spotCase, String process, String task, Map<String, Object> facts, LongFunction<String> county) {
        var fitting = ROWS.stream()
                .filter(row -> row.process.equals(process) && row.task.equals(task))
                .filter(row -> row.facts.stream().allMatch(fact -> isTrue(fact, spotCase, facts)))
                .toList();
        assertThat(fitting)
                .as("rows of who-acts.csv for %s of %s", task, process)
                .isNotEmpty();
        var most = fitting.stream().mapToInt(row -> row.facts.size()).max().orElseThrow();
        var row = fitting.stream()
                .filter(each -> each.facts.size() == most)
                .findFirst()
                .orElseThrow();
        return switch (row.body) {
            case "" -> Person.of(spotCase, row.role);
            case "party-county" -> Person.at(row.role, county.apply(spotCase.sampledParty()));
            case "maker-county" ->
                Person.at(
                        row.role,
                        county.apply(Objects.requireNonNullElse(spotCase.labelledProducer(), spotCase.sampledParty())));
            default -> throw new IllegalStateException("No such body: " + row.body);
        };
    }

    private static boolean isTrue(String fact, SpotCase spotCase, Map<String, Object> facts) {
        var key = fact.substring(0, fact.indexOf('='));
        var known =
                switch (key) {
                    case "regime" -> spotCase.regime().code();
                    case "retestedBy" -> retestedBy(spotCase);
                    default -> facts.get(key);
                };
        return fact.equals(key + "=" + known);
    }

    private static String retestedBy(SpotCase spotCase) {
        if (spotCase.retestLaboratory() == null) {
            return "nobody";
        }
        return spotCase.retestLaboratory().equals(spotCase.laboratory()) ? "first-laboratory" : "another-laboratory";
    }

    private static List<Row> read() {
        try (var file = Objects.requireNonNull(WhoActs.class.getResourceAsStream("/written-out/who-acts.csv"));
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8);
                var records = CSV.parse(reader)) {
            return records.stream()
                    .map(row -> new Row(
                            row.get("process"),
                            row.get("task"),
                            row.get("role"),
                            Arrays.stream(row.get("where").split(" "))
                                    .filter(fact -> !fact.isEmpty())
                                    .toList(),
                            row.get("body")))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Row(String process, String task, String role, List<String> facts, String body) {}
}
