package spotcheck.custody.holding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who may have a sealed unit in his hands. */
public enum HolderKind {
    PARTY("被抽样对象"),
    SAMPLER("抽样人员"),
    COURIER("承运人"),
    LABORATORY("检验机构"),
    RETEST_LABORATORY("复检机构"),
    AUTHORITY("市场监管部门");

    private final String title;

    HolderKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean isLaboratory() {
        return this == LABORATORY || this == RETEST_LABORATORY;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static HolderKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
