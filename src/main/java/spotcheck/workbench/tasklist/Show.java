package spotcheck.workbench.tasklist;

import java.util.Arrays;
import java.util.Locale;

/** Which tasks a list shows. */
public enum Show {
    ALL("全部"),
    OWN("待我办理"),
    MINE("我的任务"),
    UNCLAIMED("待领取"),
    WEEK("本周到期"),
    OVERDUE("已逾期");

    private final String label;

    Show(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The word in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Show of(String code) {
        return Arrays.stream(values())
                .filter(show -> show.code().equals(code))
                .findFirst()
                .orElse(ALL);
    }
}
