package spotcheck.evidence.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.evidence.Capture;
import spotcheck.evidence.EvidenceFacts;
import spotcheck.evidence.EvidenceFacts.GivenTo;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.EvidenceTask;
import spotcheck.evidence.EvidenceTasks;
import spotcheck.evidence.UploadRefused;
import spotcheck.evidence.UploadRefused.Reason;
import spotcheck.evidence.content.CaptureReader;
import spotcheck.evidence.content.Contents;
import spotcheck.evidence.content.FileTypes;
import spotcheck.evidence.content.Hashes;
import spotcheck.regulation.RuleIds;

/** Takes an upload that has wholly arrived into the file of its case. */
@Service
public class Intake {

    private static final int LONGEST_REMARK = 2000;

    private final Uploads uploads;
    private final EvidenceTasks tasks;
    private final FileTypes types;
    private final CaptureReader captures;
    private final Contents contents;
    private final EvidenceFiles files;
    private final Entries entries;
    private final CurrentActor actor;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Intake(
            Uploads uploads,
            EvidenceTasks tasks,
            FileTypes types,
            CaptureReader captures,
            Contents contents,
            EvidenceFiles files,
            Entries entries,
            CurrentActor actor,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.uploads = uploads;
        this.tasks = tasks;
        this.types = types;
        this.captures = captures;
        this.contents = contents;
        this.files = files;
        this.entries = entries;
        this.actor = actor;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    /**
     * Hashes and stores the bytes, and enters them with what the camera wrote.
     *
     * @param codes which of the required records the file is; one recording may be several
     * @return id of the file
     */
    public long take(String taskId, String uploadId, List<String> codes, String remark) {
        var upload = uploads.get(uploadId);
        var task = Uploads.mineOrForbidden(tasks, taskId);
        if (!upload.task().equals(taskId) || remark.length() > LONGEST_REMARK) {
            throw new Refused("上传的内容不属于这一任务，或者说明超过" + LONGEST_REMARK + "字");
        }
        var file = uploads.whole(upload);
        try {
            var type = typeOrGone(upload, file);
            var pieces = pieces(task, codes, type);
            var capture = captures.read(file, type);
            var received = new Received(hash(file), upload.name(), type, upload.length());
            contents.keep(received.sha256(), file, received.size());
            var id = transaction.execute(status -> enter(task, received, capture, pieces, remark.trim()));
            uploads.drop(upload);
            return id;
        } catch (IOException unreadable) {
            throw new UploadRefused(Reason.STORE, unreadable);
        }
    }

    /** What is refused for what it is, is not kept for another try. */
    private String typeOrGone(Upload upload, Path file) throws IOException {
        try {
            return types.of(file, upload.name());
        } catch (Refused dangerous) {
            uploads.drop(upload);
            throw dangerous;
        }
    }

    private static String hash(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return Hashes.of(bytes);
        }
    }

    static List<EvidencePiece> pieces(EvidenceTask task, List<String> codes, String type) {
        var pieces = task.required().stream()
                .filter(piece -> codes.contains(piece.code()))
                .toList();
        if (pieces.size() < codes.size()) {
            throw new Refused("codes", "该环节没有要求这一项证据");
        }
        var others = pieces.stream()
                .filter(piece -> !piece.form().accepts(type))
                .map(EvidencePiece::shown)
                .collect(Collectors.joining("、"));
        if (!others.isEmpty()) {
            throw new Refused("codes", "文件类型（" + type + "）与所要求的形式不符：" + others);
        }
        return pieces;
    }

    private long enter(
            EvidenceTask task, Received received, Capture capture, List<EvidencePiece> pieces, String remark) {
        var codes = pieces.stream().map(EvidencePiece::code).toList();
        var now = OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
        var id = files.add(new EvidenceFacts(
                task.caseNumber(),
                new GivenTo(task.id(), task.key(), task.name()),
                received.sha256(),
                received.name(),
                received.type(),
                codes,
                remark,
                actor.id(),
                now,
                capture));
        entries.add(
                task.caseNumber(),
                "evidenceFile",
                "上传证据文件",
                details(task, received, capture, pieces, remark),
                pieces.stream().map(EvidencePiece::legalBasis).reduce(RuleIds.none(), RuleIds::and));
        return id;
    }

    private static LinkedHashMap<String, Object> details(
            EvidenceTask task, Received received, Capture capture, List<EvidencePiece> pieces, String remark) {
        var details = new LinkedHashMap<String, Object>();
        details.put("环节", task.name());
        details.put("文件名", received.name());
        details.put("类型", received.type());
        details.put("字节数", received.size());
        details.put("SHA-256", received.sha256());
        if (!pieces.isEmpty()) {
            details.put("证明事项", pieces.stream().map(EvidencePiece::label).toList());
        }
        if (capture.takenAt() != null) {
            details.put("设备记载的拍摄时间", capture.takenAt().toString());
        }
        if (capture.latitude() != null && capture.longitude() != null) {
            details.put("设备记载的拍摄地点", capture.latitude() + "," + capture.longitude());
        }
        if (!remark.isEmpty()) {
            details.put("说明", remark);
        }
        return details;
    }

    /** What is known of the bytes themselves. */
    private record Received(String sha256, String name, String type, long size) {}
}
