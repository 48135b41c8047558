package spotcheck.audit.review;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A piece of evidence.
 *
 * @param held whether it is there; otherwise the remark says why not
 * @param sha256 fingerprint of the file; null for a piece that was only entered
 * @param state what became of the file, in Chinese
 * @param checkedAt when the file was last read and compared; null for a piece that was only entered
 * @param link where the file opens, within this server
 */
public record Evidence(
        String label,
        String step,
        String form,
        boolean held,
        String remark,
        String actorName,
        OffsetDateTime at,
        @Nullable String sha256,
        String state,
        @Nullable OffsetDateTime checkedAt,
        @Nullable String link) {}
