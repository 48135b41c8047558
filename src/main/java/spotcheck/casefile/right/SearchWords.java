package spotcheck.casefile.right;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import spotcheck.casefile.CaseNumber;
import spotcheck.registry.code.CreditCode;

/**
 * Words by which people look for a case: parts of its number, of the name of its product or a firm, or of a credit code.
 * Width, case and blanks of what was typed and of what is stored do not matter. Each word must be found.
 */
public final class SearchWords {

    private static final int WIDE = 0xFEE0;
    private static final String NARROW_SIGNS = signs('!', '~');
    private static final String WIDE_SIGNS = signs('!' + WIDE, '~' + WIDE);
    private static final String BLANKS = " \u00a0\u3000";

    /** Whatever the database's own rules of letters are: first narrow, then small, then without blanks. */
    private static final String SOUGHT = "replace(lower(translate(%s, :wide, :narrow)), ' ', '') like :%s";

    private static final String WHOLE_NUMBER = "c.number = :%s";
    private static final String WHOLE_CODE = "c.number in (select number from spot_case"
            + " where sampled_party in (select id from party where credit_code = :%1$s)"
            + " union all select number from spot_case"
            + " where labelled_producer in (select id from party where credit_code = :%1$s))";

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
        parameters.put("wide", WIDE_SIGNS + BLANKS);
        parameters.put("narrow", NARROW_SIGNS + " ".repeat(BLANKS.length()));
        Stream.of(text.split("[" + BLANKS + "\\s]+"))
                .filter(word -> !word.isEmpty())
                .map(SearchWords::narrow)
                .forEach(word -> conditions.add(condition(word, "word" + conditions.size(), parameters)));
        return new CaseFilter(conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions), parameters);
    }

    /** Who copies a whole number or code gets its case by the index; any other word may stand anywhere. */
    private static String condition(String word, String parameter, Map<String, Object> parameters) {
        if (CaseNumber.isOne(word)) {
            parameters.put(parameter, word);
            return WHOLE_NUMBER.formatted(parameter);
        }
        if (CreditCode.hasShape(word)) {
            parameters.put(parameter, word.toUpperCase(Locale.ROOT));
            return WHOLE_CODE.formatted(parameter);
        }
        parameters.put(parameter, "%" + literal(word) + "%");
        return Stream.of("c.number", "p.name", "s.name", "s.credit_code", "l.name", "l.credit_code", "f.name")
                .map(column -> SOUGHT.formatted(column, parameter))
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    private static String narrow(String word) {
        return word.codePoints()
                .map(sign -> sign >= '!' + WIDE && sign <= '~' + WIDE ? sign - WIDE : sign)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    private static String signs(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Character::toString).collect(Collectors.joining());
    }

    /** What a pattern would take for more than itself stands for itself. */
    private static String literal(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
