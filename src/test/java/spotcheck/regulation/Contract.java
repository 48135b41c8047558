package spotcheck.regulation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The published words of one decision's inputs, and every combination of them. */
record Contract(String decision, Map<String, List<Object>> words) {

    /** Without inputs, or reads {@code previousCheckBy=none|same-authority; withinSixMonths=?; round=1|2|3}. */
    static Contract of(String decision, @Nullable String inputs) {
        var words = new LinkedHashMap<String, List<Object>>();
        if (inputs == null) {
            return new Contract(decision, Map.of());
        }
        for (var input : inputs.split(";\\s*", -1)) {
            var parts = input.split("=", -1);
            words.put(
                    parts[0],
                    Arrays.stream(parts[1].split("\\|"))
                            .flatMap(Contract::values)
                            .toList());
        }
        return new Contract(decision, words);
    }

    List<Map<String, Object>> combinations(String regime) {
        List<Map<String, Object>> combinations = List.of(Map.of("regime", regime));
        for (var input : words.entrySet()) {
            combinations = combinations.stream()
                    .flatMap(begun -> with(begun, input).stream())
                    .toList();
        }
        return combinations;
    }

    private static List<Map<String, Object>> with(Map<String, Object> begun, Map.Entry<String, List<Object>> input) {
        var extended = new ArrayList<Map<String, Object>>();
        for (var word : input.getValue()) {
            var combination = new LinkedHashMap<>(begun);
            combination.put(input.getKey(), word);
            extended.add(combination);
        }
        return extended;
    }

    private static Stream<Object> values(String word) {
        if (word.equals("?")) {
            return Stream.of(true, false);
        }
        return Stream.of(word.matches("\\d+") ? (Object) Integer.valueOf(word) : word);
    }
}
