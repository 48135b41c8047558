package spotcheck.refusal;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the organizing authority says to a reported refusal. */
public enum Review {
    CONFIRMED,
    MORE_PROOF,
    /** The party has given way meanwhile. */
    COOPERATES;

    public static Review of(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
