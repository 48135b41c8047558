package spotcheck.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** What a check is for, by the words of the table {@code repeatCheck}. */
public enum Purpose {
    ORDINARY("ordinary"),
    FOLLOW_UP("follow-up-of-unqualified"),
    EMERGENCY("emergency");

    private final String word;

    Purpose(String word) {
        this.word = word;
    }

    /**
     * The purpose of a word.
     *
     * @throws IllegalArgumentException if it is none of the three words
     */
    public static Purpose of(String word) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a purpose of a check: " + word));
    }

    /** Its word in tables, forms and variables. */
    @JsonValue
    public String word() {
        return word;
    }
}
