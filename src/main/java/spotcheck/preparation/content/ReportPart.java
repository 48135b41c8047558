package spotcheck.preparation.content;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Part of the product that an item concerns; each part has a conclusion of its own (NMG-13f). */
public enum ReportPart {
    PHYSICAL("实物质量"),
    LABEL("标识");

    private final String title;

    ReportPart(String title) {
        this.title = title;
    }

    /** Word of forms and tables. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String title() {
        return title;
    }

    public static ReportPart of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
