package spotcheck.registry.authority;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose check it is, by the words of the table {@code resultHandler}. */
public enum CheckLevel {
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    COUNTY,
    OUTSIDE_AREA;

    /**
     * The level of a word of the law.
     *
     * @throws IllegalArgumentException if it is none of the five words
     */
    public static CheckLevel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Its word in tables and in the case file. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
