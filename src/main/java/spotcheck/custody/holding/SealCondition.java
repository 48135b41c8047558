package spotcheck.custody.holding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a seal was found by the one who took the unit. */
public enum SealCondition {
    INTACT("完好"),
    BROKEN("破损或者缺失"),
    OPENED("已启封");

    private final String title;

    SealCondition(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static SealCondition of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
