package spotcheck.objection.filing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the organizer decides on an objection: on the sampling (CQ23-57b), or on a retest (CQ23-57e). */
enum Ruling {
    MAINTAINED,
    REVOKED,
    RETEST,
    NO_RETEST,
    SHARED;

    static Ruling of(String word) {
        return valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    @JsonValue
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
