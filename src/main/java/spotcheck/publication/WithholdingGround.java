package spotcheck.publication;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** On what a result may be kept from the public although publication is the rule (CQ23-66a, CQ20-62a, NMG-50b). */
public enum WithholdingGround {
    STATE_SECRET,
    ENDANGERS_SECURITY,
    PRIVATE_RIGHTS,
    /** A law or regulation of its own, which is named. */
    OTHER_LAW,
    /** The conclusion was revoked: there is nothing to publish. */
    NO_CONCLUSION,
    /** What was published earlier proved right and is not replaced. */
    PUBLISHED_STANDS;

    public static WithholdingGround of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
