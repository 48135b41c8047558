package spotcheck.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words by which people look for a case: parts of its number, of the name of its product or a firm, or of a credit code,
 * however wide they were typed. Each word must be found.
 */
public final class SearchWords {

    private static final String NAMES = "(lower(p.name) like :%1$s or lower(s.name) like :%1$s"
            + " or lower(l.name) like :%1$s or lower(f.name) like :%1$s)";
    private static final String CODES =
            "(c.number like :%1$s or lower(s.credit_code) like :%1$s" + " or lower(l.credit_code) like :%1$s)";
    private static final int WIDE = 0xFEE0;

    private SearchWords() {}

    /**
     * A condition on the case {@code c}, its product {@code p}, and the firms {@code s} where it was sampled, {@code l} whose
     * name is on the label, {@code f} of the platform.
     *
     * @param text words with blanks between; none is a condition that all fulfil
     */
    public static CaseFilter of(String text) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        Stream.of(text.toLowerCase(Locale.ROOT).split("[\\s　]+"))
                .filter(word -> !word.isEmpty())
                .forEach(word -> {
                    var typed = "typed" + conditions.size();
                    var narrow = "narrow" + conditions.size();
                    parameters.put(typed, "%" + literal(word) + "%");
                    parameters.put(narrow, "%" + literal(narrow(word)) + "%");
                    conditions.add("(" + NAMES.formatted(typed) + " or " + NAMES.formatted(narrow) + " or "
                            + CODES.formatted(narrow) + ")");
                });
        return new CaseFilter(conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions), parameters);
    }

    private static String narrow(String word) {
        return word.codePoints()
                .map(SearchWords::narrow)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Letters, digits and hyphens of full width as they are stored; the signs of Chinese writing stay. */
    private static int narrow(int sign) {
        var candidate = sign - WIDE;
        return candidate == '-' || candidate > 0 && candidate < 128 && Character.isLetterOrDigit(candidate)
                ? candidate
                : sign;
    }

    /** What a pattern would take for more than itself stands for itself. */
    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
