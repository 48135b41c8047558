package spotcheck.custody.unit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** Where a sealed unit stands between sealing and its end. */
public enum UnitState {
    SEALED("已封存"),
    RECEIVED("已由技术机构接收"),
    REJECTED("已拒收"),
    OPENED("已启封检验"),
    TAMPERED("封存样品被拆封、隐匿、更换、转移或者损毁"),
    RETURNED("已退还"),
    UNSEALED_BY_PARTY("已由被抽样对象解封"),
    DISPOSED("已按规定处置");

    private final String title;

    UnitState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean mayBecome(UnitState next) {
        return switch (this) {
            case SEALED -> next != SEALED;
            case RECEIVED ->
                // received again: by the retest body, from the first laboratory
                Set.of(RECEIVED, REJECTED, OPENED, TAMPERED, RETURNED, UNSEALED_BY_PARTY, DISPOSED)
                        .contains(next);
            case REJECTED, OPENED, TAMPERED ->
                Set.of(RETURNED, UNSEALED_BY_PARTY, DISPOSED).contains(next);
            case RETURNED, UNSEALED_BY_PARTY, DISPOSED -> false;
        };
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static UnitState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
