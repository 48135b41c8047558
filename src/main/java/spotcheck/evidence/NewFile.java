package spotcheck.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file that is about to be entered; the fields are those of {@link EvidenceFile}. */
record NewFile(
        String caseNumber,
        String task,
        String step,
        String stepName,
        String sha256,
        String name,
        String type,
        String codes,
        String remark,
        String uploadedBy,
        OffsetDateTime uploadedAt,
        @Nullable OffsetDateTime takenAt,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String device,
        int orientation) {

    static NewFile of(
            EvidenceTask task,
            Received received,
            Capture capture,
            List<String> codes,
            String remark,
            String person,
            OffsetDateTime now) {
        return new NewFile(
                task.caseNumber().value(),
                task.id(),
                task.key(),
                task.name(),
                received.sha256(),
                received.name(),
                received.type(),
                String.join(" ", codes),
                remark,
                person,
                now,
                capture.takenAt(),
                capture.latitude(),
                capture.longitude(),
                capture.device(),
                capture.orientation());
    }

    /** What is known of the bytes themselves. */
    record Received(String sha256, String name, String type, long size) {}
}
