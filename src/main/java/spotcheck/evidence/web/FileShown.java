package spotcheck.evidence.web;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.ChinaTime;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceFile.Withdrawal;
import spotcheck.evidence.EvidenceLabels;

/**
 * A file as people see it; times are those of China.
 *
 * @param proves the records that it is, in Chinese
 * @param uploader name of the person
 * @param place of the camera, as latitude and longitude
 * @param content address of the bytes
 * @param thumbnail address of a small picture; null where there can be none
 */
record FileShown(
        long id,
        String name,
        String type,
        long size,
        String sha256,
        String stepName,
        String task,
        List<String> codes,
        List<String> proves,
        String remark,
        String uploadedBy,
        String uploader,
        OffsetDateTime uploadedAt,
        @Nullable OffsetDateTime takenAt,
        @Nullable String place,
        @Nullable String device,
        String state,
        @Nullable String withdrawnBy,
        @Nullable String withdrawalReason,
        String content,
        @Nullable String thumbnail) {

    static FileShown of(EvidenceFile file, String uploader, EvidenceLabels labels) {
        var facts = file.facts();
        var capture = facts.capture();
        return new FileShown(
                file.id(),
                file.name(),
                file.type(),
                file.bytes().size(),
                file.sha256(),
                facts.to().name(),
                facts.to().task(),
                file.codes(),
                file.codes().stream().map(labels::of).toList(),
                facts.remark(),
                file.uploadedBy(),
                uploader,
                inChina(facts.uploadedAt()),
                capture.takenAt() == null ? null : inChina(capture.takenAt()),
                capture.latitude() == null || capture.longitude() == null
                        ? null
                        : "%.5f, %.5f".formatted(capture.latitude(), capture.longitude()),
                capture.device(),
                file.bytes().state().code(),
                file.withdrawal().map(Withdrawal::by).orElse(null),
                file.withdrawal().map(Withdrawal::reason).orElse(null),
                "/api/evidence/" + file.id() + "/content",
                file.isPicture() ? "/api/evidence/" + file.id() + "/thumbnail" : null);
    }

    static OffsetDateTime inChina(OffsetDateTime time) {
        return time.atZoneSameInstant(ChinaTime.ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
