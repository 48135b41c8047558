package spotcheck.evidence.upload;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import spotcheck.casefile.Refused;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.EvidenceTask;
import spotcheck.evidence.EvidenceTasks;
import spotcheck.evidence.UploadRefused;
import spotcheck.evidence.UploadRefused.Reason;
import spotcheck.evidence.content.CaptureReader;
import spotcheck.evidence.content.Contents;
import spotcheck.evidence.content.FileTypes;
import spotcheck.evidence.content.Hashes;
import spotcheck.evidence.upload.EvidenceRegister.Received;

/** Takes an upload that has wholly arrived into the file of its case. */
@Service
public class Intake {

    private static final int LONGEST_REMARK = 2000;

    private final Uploads uploads;
    private final EvidenceTasks tasks;
    private final FileTypes types;
    private final CaptureReader captures;
    private final ContentRules rules;
    private final Contents contents;
    private final EvidenceRegister register;

    Intake(
            Uploads uploads,
            EvidenceTasks tasks,
            FileTypes types,
            CaptureReader captures,
            ContentRules rules,
            Contents contents,
            EvidenceRegister register) {
        this.uploads = uploads;
        this.tasks = tasks;
        this.types = types;
        this.captures = captures;
        this.rules = rules;
        this.contents = contents;
        this.register = register;
    }

    /**
     * Hashes and stores the bytes, and enters them with what the camera wrote.
     *
     * @param codes which of the required records the file is; one recording may be several, one picture is one
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
            rules.refuse(ContentRules.Bytes.of(file), type, pieces);
            var received = new Received(hash(file), upload.name(), type, upload.length(), captures.read(file, type));
            contents.keep(received.sha256(), file, received.size());
            var id = register.enter(task, received, pieces, remark.trim());
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
}
