package spotcheck.enforcement.clue;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a clue came up: on site, in the laboratory, or from a failing result. */
public enum Origin {
    SAMPLING,
    INSPECTION,
    RESULT;

    static Origin of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
