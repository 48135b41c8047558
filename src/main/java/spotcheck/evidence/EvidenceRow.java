package spotcheck.evidence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.casefile.CaseNumber;
import spotcheck.evidence.EvidenceFacts.GivenTo;

/** A row of {@code evidence_file} with its bytes in {@code stored_content}. */
record EvidenceRow(
        long id,
        CaseNumber caseNumber,
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
        String state,
        OffsetDateTime checkedAt) {

    private static final String BETWEEN = " ";

    static String inOne(List<String> codes) {
        return String.join(BETWEEN, codes);
    }

    EvidenceFile file() {
        var given =
                new EvidenceFile.Standing(id, facts(), new EvidenceFile.Bytes(size, ContentState.of(state), checkedAt));
        return withdrawnBy == null ? given : given.withdraw(mistake(withdrawnBy));
    }

    private EvidenceFacts facts() {
        return new EvidenceFacts(
                caseNumber,
                new GivenTo(task, step, stepName),
                sha256,
                name,
                type,
                Stream.of(codes.split(BETWEEN)).filter(code -> !code.isEmpty()).toList(),
                remark,
                uploadedBy,
                uploadedAt,
                new Capture(takenAt, latitude, longitude, device, orientation));
    }

    private EvidenceFile.Withdrawal mistake(String by) {
        return new EvidenceFile.Withdrawal(
                by, Objects.requireNonNull(withdrawnAt), Objects.requireNonNullElse(withdrawalReason, ""));
    }
}
