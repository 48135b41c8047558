package spotcheck.deputy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who acts for somebody else for a time.
 *
 * @param post group whose tasks the deputy may do meanwhile, such as {@code organizer-500000}
 * @param validUntil last day
 * @param granted whether the deputy holds the post now because of it
 */
public record Deputy(
        long id,
        String principal,
        String deputy,
        String post,
        LocalDate validFrom,
        LocalDate validUntil,
        String reason,
        String appointedBy,
        LocalDate appointedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        boolean granted) {

    boolean holdsOn(LocalDate day) {
        return endedOn == null && !day.isBefore(validFrom) && !day.isAfter(validUntil);
    }
}
