package spotcheck.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;

/**
 * One file of a case; the bytes stand in the store under their hash.
 *
 * @param task id of the task to which it was given
 * @param step id of that task in its diagram, without prefix
 * @param type as found from its content
 * @param codes the required records that it is, separated by blanks; empty if it is none of them
 * @param takenAt when it was taken, as the camera says
 * @param orientation as the camera held it, 1 to 8 (EXIF)
 * @param withdrawnBy who said that it was given by mistake; it is kept, but counts no more
 * @param state held, damaged, missing or destroyed
 */
public record EvidenceFile(
        long id,
        String caseNumber,
        String task,
        String step,
        String stepName,
        String sha256,
        long size,
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
        int orientation,
        @Nullable String withdrawnBy,
        @Nullable OffsetDateTime withdrawnAt,
        @Nullable String withdrawalReason,
        String state) {

    static final String HELD = "held";

    public CaseNumber number() {
        return new CaseNumber(caseNumber);
    }

    public List<String> codeList() {
        return Stream.of(codes.split(" ")).filter(code -> !code.isEmpty()).toList();
    }

    /** Whether it proves anything: not withdrawn, and found as it was given. */
    public boolean counts() {
        return withdrawnBy == null && state.equals(HELD);
    }

    public boolean isPicture() {
        return type.startsWith("image/");
    }
}
