package spotcheck.sheet;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far an import has come. */
public enum SheetState {
    READING("正在读取"),
    READY("待确认"),
    STORING("正在导入"),
    STORED("已导入"),
    BROKEN("未导入"),
    GIVEN_UP("已放弃");

    private final String title;

    SheetState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it goes on by itself. */
    public boolean isRunning() {
        return this == READING || this == STORING;
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if there is no such word */
    public static SheetState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
