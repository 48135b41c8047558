package spotcheck.publication.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is made public. */
public enum Kind {
    /** The result of the case (CQ23-66a, NMG-50b). */
    PUBLICATION,
    /** That a re-inspection failed (CQ23-72b). */
    ANNOUNCEMENT;

    static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
