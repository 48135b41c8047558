package spotcheck.evidence.web;

import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.ChinaTime;
import spotcheck.evidence.EvidenceFile;
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
        return new FileShown(
                file.id(),
                file.name(),
                file.type(),
                file.size(),
                file.sha256(),
                file.stepName(),
                file.task(),
                file.codeList(),
                file.codeList().stream().map(labels::of).toList(),
                file.remark(),
                file.uploadedBy(),
                uploader,
                inChina(file.uploadedAt()),
                file.takenAt() == null ? null : inChina(file.takenAt()),
                file.latitude() == null || file.longitude() == null
                        ? null
                        : "%.5f, %.5f".formatted(file.latitude(), file.longitude()),
                file.device(),
                file.state(),
                file.withdrawnBy(),
                file.withdrawalReason(),
                "/api/evidence/" + file.id() + "/content",
                file.isPicture() ? "/api/evidence/" + file.id() + "/thumbnail" : null);
    }

    static OffsetDateTime inChina(OffsetDateTime time) {
        return time.atZoneSameInstant(ChinaTime.ZONE).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
