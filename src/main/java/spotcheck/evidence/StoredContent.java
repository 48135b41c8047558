package spotcheck.evidence;

import java.time.OffsetDateTime;

/** Bytes in the store, and how they were found when they were last read. */
record StoredContent(String sha256, long size, OffsetDateTime storedAt, OffsetDateTime checkedAt, String state) {

    static final String HELD = "held";
    static final String DAMAGED = "damaged";
    static final String MISSING = "missing";
    static final String DESTROYED = "destroyed";

    boolean isFaulty() {
        return state.equals(DAMAGED) || state.equals(MISSING);
    }
}
