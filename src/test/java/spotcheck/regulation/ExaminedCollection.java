package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What a table that collects must answer, as worked out from the text: which measures, or how many records of which form. */
final class ExaminedCollection {

    private static final String MUST = "must";

    private ExaminedCollection() {}

    static boolean is(Map<String, String> expected) {
        return expected.containsKey(MUST) || expected.containsKey("forms");
    }

    static void check(String name, List<Map<String, Object>> rows, Map<String, String> expected) {
        if (expected.containsKey(MUST)) {
            var measures = said(rows, "measure").toList();
            var allowed = Stream.of(expected.get(MUST), expected.get("mayAlso"))
                    .flatMap(words -> words(words).stream())
                    .toList();
            assertThat(measures).as(name).containsAll(words(expected.getOrDefault(MUST, "")));
            assertThat(allowed).as("%s, allowed", name).containsAll(measures);
        } else {
            assertThat(Arrays.asList(expected.getOrDefault("count", "").split("\\|")))
                    .as("%s, number of records", name)
                    .containsAnyOf("*", String.valueOf(rows.size()));
            assertThat(said(rows, "form").toList())
                    .as("%s, forms", name)
                    .containsAll(words(expected.getOrDefault("forms", "")));
        }
    }

    /** An answer proves the rules of its rows where the text wants something. */
    static boolean speaks(Map<String, String> expected) {
        return !words(expected.getOrDefault(expected.containsKey(MUST) ? MUST : "forms", ""))
                .isEmpty();
    }

    private static Stream<String> said(Collection<Map<String, Object>> rows, String output) {
        return rows.stream()
                .map(row -> row.get(output))
                .filter(Objects::nonNull)
                .map(Object::toString);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }
}
