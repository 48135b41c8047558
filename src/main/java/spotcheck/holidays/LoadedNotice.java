package spotcheck.holidays;

import java.time.OffsetDateTime;

/** That a notice was loaded, when and by whom; without its days. */
public record LoadedNotice(
        long id,
        String region,
        int noticeYear,
        String name,
        String noticeNumber,
        String source,
        OffsetDateTime loadedAt,
        String loadedBy) {}
