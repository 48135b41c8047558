package spotcheck.law.example;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.regulation.LawTable;

/**
 * What a table must answer in one case.
 *
 * @param expected by output; several readings that the text bears are separated by {@code |}, {@code *} is any; of a table
 *     that collects {@code must} and {@code mayAlso}, or {@code count} and {@code forms}
 */
record Example(long line, Map<String, Object> inputs, Map<String, String> expected) {

    private static final String MUST = "must";

    /** What the table answers instead; nothing if it answers as it must. */
    Optional<String> against(LawTable table) {
        var rows = table.ask(inputs);
        if (expected.containsKey(MUST)) {
            return hasMust(said(rows, "measure")) ? Optional.empty() : Optional.of(told(rows));
        }
        if (expected.containsKey("forms")) {
            return hasForms(rows) ? Optional.empty() : Optional.of(told(rows));
        }
        return rows.size() == 1 && agrees(rows.get(0)) ? Optional.empty() : Optional.of(told(rows));
    }

    private boolean agrees(Map<String, Object> row) {
        return expected.entrySet().stream().allMatch(output -> readings(output.getValue())
                .anyMatch(word -> word.equals("*") || word.equals(word(row.get(output.getKey())))));
    }

    private boolean hasMust(List<String> measures) {
        var must = words(expected.getOrDefault(MUST, ""));
        var allowed = Stream.concat(must.stream(), words(expected.getOrDefault("mayAlso", "")).stream())
                .toList();
        return measures.containsAll(must) && allowed.containsAll(measures);
    }

    private boolean hasForms(Collection<Map<String, Object>> rows) {
        var counts = List.of(expected.getOrDefault("count", "*").split("\\|"));
        return (counts.contains("*") || counts.contains(String.valueOf(rows.size())))
                && said(rows, "form").containsAll(words(expected.getOrDefault("forms", "")));
    }

    private static List<String> said(Collection<Map<String, Object>> rows, String output) {
        return rows.stream()
                .map(row -> row.get(output))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .toList();
    }

    String asked() {
        return inputs.values().stream().map(String::valueOf).collect(Collectors.joining("，"));
    }

    String wanted() {
        return expected.entrySet().stream()
                .map(output -> output.getKey() + "=" + output.getValue())
                .collect(Collectors.joining("，"));
    }

    private String told(List<Map<String, Object>> rows) {
        return rows.isEmpty()
                ? "没有一行回答"
                : rows.stream()
                        .map(row -> row.entrySet().stream()
                                .filter(output -> !output.getKey().equals("legalBasis"))
                                .map(output -> output.getKey() + "=" + word(output.getValue()))
                                .collect(Collectors.joining("，")))
                        .collect(Collectors.joining("；"));
    }

    /** Lists are sets of words: their order says nothing. */
    private static Stream<String> readings(String words) {
        return Arrays.stream(words.split("\\|", -1)).map(Example::sorted);
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : sorted(value.toString());
    }

    private static String sorted(String words) {
        return words(words).stream().sorted().collect(Collectors.joining(" "));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
