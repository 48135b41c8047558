package spotcheck.evidence.content;

import java.time.OffsetDateTime;
import spotcheck.evidence.ContentState;

/** Bytes in the store, and how they were found when they were last read. */
public record StoredContent(
        String sha256, long size, OffsetDateTime storedAt, OffsetDateTime checkedAt, ContentState state) {

    /** A row of {@code stored_content}. */
    record Row(String sha256, long size, OffsetDateTime storedAt, OffsetDateTime checkedAt, String state) {

        StoredContent content() {
            return new StoredContent(sha256, size, storedAt, checkedAt, ContentState.of(state));
        }
    }
}
