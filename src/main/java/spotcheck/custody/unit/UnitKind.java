package spotcheck.custody.unit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import spotcheck.regulation.LegalBasis;

/** A sample is two things (CQ23-25a, NMG-25a): one is tested, the other is kept for a retest. */
@LegalBasis(value = "NMG-25a", label = "样品分为检验样品和备用样品")
public enum UnitKind {
    TEST("检验样品"),
    RESERVE("备用样品");

    private final String title;

    UnitKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static UnitKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
