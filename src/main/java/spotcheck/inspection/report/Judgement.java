package spotcheck.inspection.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Judgement of a single item. */
public enum Judgement {
    CONFORMS("符合"),
    FAILS("不符合"),
    NOT_JUDGED("不判定");

    private final String title;

    Judgement(String title) {
        this.title = title;
    }

    /** Word of forms and tables: conforms, fails, not-judged. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String title() {
        return title;
    }

    public static Judgement of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
