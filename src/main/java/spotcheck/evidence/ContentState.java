package spotcheck.evidence;

import java.util.Arrays;
import java.util.Locale;

/** How bytes in the store were found when they were last read. */
public enum ContentState {
    HELD,
    DAMAGED,
    MISSING,
    DESTROYED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isFaulty() {
        return this == DAMAGED || this == MISSING;
    }

    public static ContentState of(String code) {
        return Arrays.stream(values())
                .filter(state -> state.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such state: " + code));
    }
}
