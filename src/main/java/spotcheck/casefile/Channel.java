package spotcheck.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where the sample is taken, by the words of the table {@code noSampling}. */
public enum Channel {
    PRODUCER("生产者处"),
    SELLER("销售者处"),
    ONLINE("网络");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    /**
     * The channel of a word.
     *
     * @throws IllegalArgumentException if it is none of the three words
     */
    public static Channel of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Its word in tables, forms and variables. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }
}
