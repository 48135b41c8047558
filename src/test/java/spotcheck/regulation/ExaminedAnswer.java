package spotcheck.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One answer that was worked out from the text of the regulations, by somebody who had not seen the tables.
 *
 * @param expected by output; several readings that the text bears are separated by {@code |}, {@code *} is any
 * @param articles in which the examiner found it, such as {@code CQ23-29}; empty where he found nothing
 */
record ExaminedAnswer(
        String decision, Map<String, Object> inputs, Map<String, String> expected, List<String> articles) {

    private static final Set<String> NOTHING_SAID = Set.of("silent", "");

    String name() {
        return decision + " "
                + String.join(" ", inputs.values().stream().map(String::valueOf).toList());
    }

    void check() {
        if (ExaminedCollection.is(expected)) {
            ExaminedCollection.check(name(), DecisionTables.all(decision, inputs), expected);
            citesAnArticle(rules());
            return;
        }
        var answer = answer();
        expected.forEach((output, words) ->
                assertThat(readings(words)).as("%s %s", name(), output).containsAnyOf("*", word(answer.get(output))));
        citesAnArticle(cited(answer));
    }

    private void citesAnArticle(Stream<String> cited) {
        if (!articles.isEmpty()) {
            assertThat(cited).as("%s cites one of %s", name(), articles).anyMatch(this::standsInAnArticle);
        }
    }

    private Stream<String> rules() {
        return DecisionTables.all(decision, inputs).stream().flatMap(ExaminedAnswer::cited);
    }

    /** Rules that the row carries out and in whose articles the examiner found the same answer. */
    Stream<String> provenRules() {
        if (ExaminedCollection.is(expected)) {
            return ExaminedCollection.speaks(expected)
                    ? rules().filter(this::standsInAnArticle).distinct()
                    : Stream.of();
        }
        return speaks() ? cited(answer()).filter(this::standsInAnArticle) : Stream.of();
    }

    private boolean speaks() {
        return expected.values().stream()
                .noneMatch(
                        words -> words.contains("|") || NOTHING_SAID.contains(words) || words.equals("not-required"));
    }

    private Map<String, Object> answer() {
        return DecisionTables.only(decision, inputs);
    }

    private boolean standsInAnArticle(String rule) {
        return articles.stream().anyMatch(article -> rule.equals(article) || rule.matches(article + "([a-z]|-).*"));
    }

    private static Stream<String> cited(Map<String, Object> answer) {
        return RuleIds.parse(String.valueOf(answer.get("legalBasis"))).ids().stream();
    }

    /** Lists are sets of words: their order says nothing. */
    private static List<String> readings(String words) {
        return Arrays.stream(words.split("\\|", -1)).map(ExaminedAnswer::sorted).toList();
    }

    private static String word(@Nullable Object value) {
        return value == null ? "" : sorted(value.toString());
    }

    private static String sorted(String words) {
        return String.join(" ", Arrays.stream(words.split(" ")).sorted().toList());
    }
}
