package spotcheck.regulation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The code of a local regime, such as {@code cq-2023}; a profile of rules pinned to each case. */
public record Regime(@JsonValue String code) {

    private static final Pattern CODE = Pattern.compile("[a-z]+-[a-z0-9]+");

    public Regime {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("Not a regime: " + code);
        }
    }

    @Override
    public String toString() {
        return code;
    }
}
