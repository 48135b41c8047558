package spotcheck.messages;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person.
 *
 * @param link where it leads, within this server
 */
public record Message(
        long id,
        String person,
        String title,
        String link,
        OffsetDateTime toldAt,
        @Nullable OffsetDateTime readAt) {

    public boolean isNew() {
        return readAt == null;
    }
}
