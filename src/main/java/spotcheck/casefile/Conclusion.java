package spotcheck.casefile;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the inspection found. A test of samples never proves a product good, hence the wording of the first. */
public enum Conclusion {
    QUALIFIED("未发现不合格"),
    UNQUALIFIED("不合格");

    private final String title;

    Conclusion(String title) {
        this.title = title;
    }

    /**
     * The conclusion of a word.
     *
     * @throws IllegalArgumentException if it is neither word
     */
    public static Conclusion of(String word) {
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
