package spotcheck.regulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import spotcheck.regulation.catalogue.Catalogue;
import spotcheck.regulation.catalogue.Rule;

/**
 * What the tables answer differently under two regimes: every combination of words is asked of both, and those with the
 * same old and new answer stand in one line.
 */
record RegimeChanges(String from, String to) {

    private static final Catalogue CATALOGUE = new Catalogue();
    private static final String BASIS = "legalBasis";

    /** The section of one table; nothing if it answers the same under both. */
    List<String> of(String file) {
        var decision = Dmn.readModelFromStream(open(file))
                .getModelElementsByType(Decision.class)
                .iterator()
                .next();
        if (!(decision.getExpression() instanceof DecisionTable table)
                || table.getInputs().stream().noneMatch(input -> name(input).equals("regime"))) {
            return List.of();
        }
        var changes = new LinkedHashMap<List<List<String>>, Change>();
        for (var asked : combinations(table)) {
            var before = answers(decision.getId(), from, asked);
            var after = answers(decision.getId(), to, asked);
            if (!before.values().equals(after.values())) {
                changes.computeIfAbsent(List.of(before.values(), after.values()), none -> new Change())
                        .add(words(asked), before, after);
            }
        }
        return changes.isEmpty() ? List.of() : section(decision, table, changes.values());
    }

    private List<String> section(Decision decision, DecisionTable table, Collection<Change> changes) {
        var inputs = table.getInputs().stream()
                .filter(input -> !name(input).equals("regime"))
                .map(Input::getLabel)
                .collect(Collectors.joining("、"));
        var lines = new ArrayList<String>(
                List.of("", "## " + decision.getName(), "", "`" + decision.getId() + "`，情形按：" + inputs + "。", ""));
        lines.add("| 情形 | " + from + " | " + to + " |");
        lines.add("|---|---|---|");
        changes.forEach(change -> lines.add("| " + String.join("<br>", change.asked) + " | " + change.before.text()
                + " | " + change.after.text() + " |"));
        lines.add("");
        var cited = changes.stream()
                .flatMap(change -> Stream.concat(change.before.rules().stream(), change.after.rules().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        cited.forEach(id ->
                lines.add("- " + id + "：" + CATALOGUE.find(id).map(Rule::zh).orElseThrow()));
        return lines;
    }

    private static List<Map<String, Object>> combinations(DecisionTable table) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (var input : table.getInputs()) {
            if (!name(input).equals("regime")) {
                all = all.stream()
                        .flatMap(begun -> values(input).map(value -> and(begun, name(input), value)))
                        .toList();
            }
        }
        return all;
    }

    private static Map<String, Object> and(Map<String, Object> begun, String name, Object value) {
        var extended = new LinkedHashMap<>(begun);
        extended.put(name, value);
        return extended;
    }

    /** Listed words, yes and no, or the rounds of reinspection, the only number that a table asks for. */
    private static Stream<Object> values(Input input) {
        return switch (input.getInputExpression().getTypeRef()) {
            case "boolean" -> Stream.of(true, false);
            case "integer", "number" -> Stream.of(1, 2, 3);
            default ->
                Arrays.stream(input.getInputValues().getText().getTextContent().split(",\\s*"))
                        .map(word -> word.replace("\"", ""));
        };
    }

    private static Answers answers(String decision, String regime, Map<String, Object> asked) {
        var rows = DecisionTables.all(decision, and(asked, "regime", regime));
        var values = rows.stream().map(RegimeChanges::value).toList();
        var rules = rows.stream()
                .flatMap(row -> RuleIds.parse(String.valueOf(row.get(BASIS))).ids().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Answers(values, rules);
    }

    private static String value(Map<String, Object> row) {
        return row.entrySet().stream()
                .filter(output -> !output.getKey().equals(BASIS) && output.getValue() != null)
                .map(output -> "`" + output.getKey() + " = " + output.getValue() + "`")
                .collect(Collectors.joining(" "));
    }

    private static String words(Map<String, Object> asked) {
        return asked.isEmpty()
                ? "（一切情形）"
                : asked.values().stream().map(RegimeChanges::word).collect(Collectors.joining("，"));
    }

    private static String word(Object value) {
        return value instanceof Boolean yes ? (yes ? "是" : "否") : "`" + value + "`";
    }

    private static String name(Input input) {
        return input.getInputExpression().getText().getTextContent().strip();
    }

    private static InputStream open(String file) {
        try {
            return Files.newInputStream(Path.of("dmn", file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One old and one new answer, with all that is asked to get them and all rules that say so. */
    private static final class Change {

        private final List<String> asked = new ArrayList<>();
        private Answers before = new Answers(List.of(), Set.of());
        private Answers after = before;

        void add(String words, Answers old, Answers young) {
            asked.add(words);
            before = before.and(old);
            after = after.and(young);
        }
    }

    private record Answers(List<String> values, Set<String> rules) {

        Answers and(Answers others) {
            var all = new LinkedHashSet<>(rules);
            all.addAll(others.rules);
            return new Answers(others.values, all);
        }

        String text() {
            var said = values.isEmpty() ? "（无）" : String.join("<br>", values);
            return said + (rules.isEmpty() ? "" : "<br>" + String.join(" ", rules));
        }
    }
}
