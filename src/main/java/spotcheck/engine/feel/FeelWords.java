package spotcheck.engine.feel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Of which names an expression may depend; nothing of one that depends on the hour, or whose names are not plain. */
record FeelWords(List<String> names) {

    private static final Pattern LITERALS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
    private static final Set<String> OF_THE_HOUR = Set.of("now", "today", "random");
    private static final Set<String> BETWEEN_NAMES = Set.of(
            "if",
            "then",
            "else",
            "and",
            "or",
            "not",
            "in",
            "between",
            "for",
            "return",
            "some",
            "every",
            "satisfies",
            "instance",
            "of",
            "list",
            "contains",
            "string",
            "length",
            "starts",
            "ends",
            "with",
            "date",
            "time");

    /** The words of an expression outside its texts, keywords and functions among them: what has no value is none. */
    static Optional<FeelWords> of(String expression) {
        var text = LITERALS.matcher(expression).replaceAll("\"\"");
        var words = new ArrayList<String>();
        var matcher = WORD.matcher(text);
        int end = -1;
        while (matcher.find()) {
            var word = matcher.group();
            boolean adjoining = end >= 0 && text.substring(end, matcher.start()).isBlank();
            if (OF_THE_HOUR.contains(word) || (adjoining && isOneName(words.get(words.size() - 1), word))) {
                return Optional.empty();
            }
            words.add(word);
            end = matcher.end();
        }
        return text.contains("`") ? Optional.empty() : Optional.of(new FeelWords(List.copyOf(words)));
    }

    /** Names of FEEL may hold blanks; where none of two words is a known one, they may be one name. */
    private static boolean isOneName(String before, String word) {
        return !BETWEEN_NAMES.contains(before) && !BETWEEN_NAMES.contains(word);
    }
}
