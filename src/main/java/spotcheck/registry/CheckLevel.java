package spotcheck.registry;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Whose check it is, by the words of the table {@code resultHandler}. */
public enum CheckLevel {
    NATIONAL,
    PROVINCIAL,
    MUNICIPAL,
    COUNTY;

    /**
     * The level of a word of the law.
     *
     * @throws IllegalArgumentException if it is none of the four words
     */
    public static CheckLevel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Its word in tables and in the case file. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
