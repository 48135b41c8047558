package spotcheck.enforcement;

import java.util.Locale;

/** Where a clue came up: on site, in the laboratory, or from a failing result. */
public enum Origin {
    SAMPLING,
    INSPECTION,
    RESULT;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
