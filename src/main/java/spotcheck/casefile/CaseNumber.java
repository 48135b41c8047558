package spotcheck.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Number of a case: organizing authority, year, running number without gaps, as in {@code 500000-2026-00001}. */
public record CaseNumber(@JsonValue String value) {

    private static final Pattern SHAPE = Pattern.compile("\\d{6}-\\d{4}-\\d{5}");

    public CaseNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Not a case number: " + value);
        }
    }

    public static CaseNumber of(String authority, int year, int running) {
        return new CaseNumber(String.format(Locale.ROOT, "%s-%04d-%05d", authority, year, running));
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
