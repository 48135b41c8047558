package spotcheck.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number of a file of an authority: whose it is, year, running number without gaps. A case has five digits, as in
 * {@code 500000-2026-00001}; a file of planning has the letter of its kind before them ({@link PlanningKind}), as in
 * {@code 500000-2026-J0001}.
 */
public record CaseNumber(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}-\\d{4}-(\\d{5}|[JF]\\d{4})");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    public static CaseNumber of(String authority, int year, int running) {
        return new CaseNumber(String.format(Locale.ROOT, "%s-%04d-%05d", authority, year, running));
    }

    public static CaseNumber of(String authority, int year, PlanningKind kind, int running) {
        return new CaseNumber(String.format(Locale.ROOT, "%s-%04d-%s%04d", authority, year, kind.letter(), running));
    }

    /** What kind of planning it numbers; empty for a case. */
    public Optional<PlanningKind> planning() {
        return PlanningKind.find(value.charAt(value.length() - 5));
    }

    /** The number that a text is; empty if it is none. */
    public static Optional<CaseNumber> find(String text) {
        return isOne(text) ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    public static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
