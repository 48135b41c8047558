package spotcheck.regulation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of a local regime, such as {@code cq-2023}; a profile of rules pinned to each case. */
public record Regime(@JsonValue String code) {

    private static final Pattern CODE = Pattern.compile("[a-z]+-[a-z0-9]+");

    public Regime {
        if (!isCode(code)) {
            throw new IllegalArgumentException("Not a regime: " + code);
        }
    }

    /** Whether it has the shape of a code: small letters, a hyphen, letters or digits. */
    public static boolean isCode(String code) {
        return CODE.matcher(code).matches();
    }

    @Override
    public String toString() {
        return code;
    }
}
