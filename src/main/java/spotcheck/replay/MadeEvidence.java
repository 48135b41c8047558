package spotcheck.replay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.EvidenceTask;
import spotcheck.evidence.EvidenceTasks;
import spotcheck.evidence.upload.Intake;
import spotcheck.evidence.upload.Uploads;

/**
 * Stands in for the photos and videos that no published result has, so that a step ends as for people: a plain picture
 * with the case number for each record, and a still video where a picture will not do. Each says that it proves nothing.
 */
@Component
public class MadeEvidence {

    private static final String REMARK = "系统回放生成的示例文件，不是真实证据";

    /** Steps that leave a report behind. */
    private static final Set<String> REPORTING = Set.of("issueReport", "performRetest", "reportReinspection");

    private final EvidenceTasks tasks;
    private final Uploads uploads;
    private final Intake intake;
    private final MadePhoto photo;
    private final MadeReport report;

    MadeEvidence(EvidenceTasks tasks, Uploads uploads, Intake intake, MadePhoto photo, MadeReport report) {
        this.tasks = tasks;
        this.uploads = uploads;
        this.intake = intake;
        this.photo = photo;
        this.report = report;
    }

    /**
     * Gives a task its files, in the name of whoever is logged in.
     *
     * @return codes of the records that are in writing, to be ticked in the form
     */
    public List<String> bring(String taskId) {
        var open = tasks.find(taskId);
        open.filter(known -> REPORTING.contains(known.key()))
                .ifPresent(known ->
                        give(known, "示例检验报告.pdf", report.of(known.caseNumber().value(), known.name()), List.of()));
        var task = open.filter(known -> !known.required().isEmpty());
        task.ifPresent(this::give);
        return task.map(known -> codes(known, piece -> !piece.isFile())).orElse(List.of());
    }

    private void give(EvidenceTask task) {
        task.required().stream().filter(MadeEvidence::isPicture).forEach(piece -> {
            var picture = photo.of(task.caseNumber().value(), task.name(), piece.label());
            give(task, "示例照片（" + piece.label() + "）.jpg", picture, List.of(piece.code()));
        });
        var videos = codes(task, piece -> piece.isFile() && !isPicture(piece));
        if (!videos.isEmpty()) {
            give(task, "示例录像（" + task.name() + "）.mp4", video(), videos);
        }
    }

    private void give(EvidenceTask task, String name, byte[] bytes, List<String> codes) {
        var upload = uploads.begin(task.id(), name, bytes.length);
        uploads.append(upload, 0, new ByteArrayInputStream(bytes));
        intake.take(task.id(), upload.id(), codes, REMARK);
    }

    private static boolean isPicture(EvidencePiece piece) {
        return piece.isFile() && piece.form().accepts("image/jpeg");
    }

    private static List<String> codes(EvidenceTask task, Predicate<EvidencePiece> which) {
        return task.required().stream().filter(which).map(EvidencePiece::code).toList();
    }

    private static byte[] video() {
        try {
            return new ClassPathResource("replay/video.mp4").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
