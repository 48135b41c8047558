package spotcheck.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rule ids as people cite them: {@code CQ23-70a CQ23-75} is 重庆2023年办法第70、75条. */
final class Citation {

    private static final Pattern RULE = Pattern.compile("(CQ23|CQN|CQ20|NMG|SX23|O18)-(A?)(\\d+)\\S*");
    private static final String PARTS = "零一二三四五六七八九十";

    private static final List<Source> SOURCES = List.of(
            new Source("CQ23", "重庆2023年办法", false),
            new Source("CQN", "重庆2021年通知", true),
            new Source("CQ20", "重庆2020年办法", false),
            new Source("NMG", "内蒙古办法", false),
            new Source("SX23", "山西指引", true),
            new Source("O18", "总局令第18号", false));

    private Citation() {}

    /** @param basis rule ids, blank-separated */
    static String of(String basis) {
        assertThat(basis.split(" ")).allMatch(rule -> RULE.matcher(rule).matches());
        Map<String, List<MatchResult>> rules = Arrays.stream(basis.split(" "))
                .flatMap(rule -> RULE.matcher(rule).results())
                .collect(Collectors.groupingBy(rule -> rule.group(1)));
        return SOURCES.stream()
                .filter(source -> rules.containsKey(source.prefix))
                .map(source -> source.cite(rules.getOrDefault(source.prefix, List.of())))
                .collect(Collectors.joining("；"));
    }

    private record Source(String prefix, String name, boolean inParts) {

        String cite(List<MatchResult> rules) {
            return name
                    + Stream.of(places(rules), annexes(rules))
                            .filter(words -> !words.isEmpty())
                            .collect(Collectors.joining("和"));
        }

        private String places(List<MatchResult> rules) {
            var numbers = numbers(rules, "").map(number -> inParts ? PARTS.substring(number, number + 1) : "" + number);
            return around("第", numbers.toList(), inParts ? "部分" : "条");
        }

        private static String annexes(List<MatchResult> rules) {
            return around("附件", numbers(rules, "A").map(String::valueOf).toList(), "");
        }

        private static Stream<Integer> numbers(List<MatchResult> rules, String kind) {
            return rules.stream()
                    .filter(rule -> rule.group(2).equals(kind))
                    .map(rule -> Integer.valueOf(rule.group(3)))
                    .distinct()
                    .sorted();
        }

        private static String around(String before, List<String> words, String after) {
            return words.isEmpty() ? "" : before + String.join("、", words) + after;
        }
    }
}
