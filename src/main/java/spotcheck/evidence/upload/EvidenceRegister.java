package spotcheck.evidence.upload;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.evidence.Capture;
import spotcheck.evidence.EvidenceFacts;
import spotcheck.evidence.EvidenceFacts.GivenTo;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.EvidenceTask;
import spotcheck.regulation.RuleIds;

/** Enters a file that was kept: in the list of files of its case, and in the chain of its entries. */
@Component
class EvidenceRegister {

    private final EvidenceFiles files;
    private final Entries entries;
    private final CurrentActor actor;
    private final Clock clock;

    EvidenceRegister(EvidenceFiles files, Entries entries, CurrentActor actor, Clock clock) {
        this.files = files;
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return id of the file; both its rows are there or neither */
    @Transactional
    public long enter(EvidenceTask task, Received received, List<EvidencePiece> pieces, String remark) {
        var codes = pieces.stream().map(EvidencePiece::code).toList();
        refuseSamePicture(task, received, codes);
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
                received.capture()));
        entries.add(
                task.caseNumber(),
                "evidenceFile",
                "上传证据文件",
                details(task, received, pieces, remark),
                pieces.stream().map(EvidencePiece::legalBasis).reduce(RuleIds.none(), RuleIds::and));
        return id;
    }

    /** The same picture once more stands for nothing else. */
    private void refuseSamePicture(EvidenceTask task, Received received, List<String> codes) {
        if (received.type().startsWith("image/")
                && !codes.isEmpty()
                && files.ofTask(task.id()).stream()
                        .filter(EvidenceFile::counts)
                        .filter(known -> known.sha256().equals(received.sha256()))
                        .anyMatch(known ->
                                !known.codes().isEmpty() && !known.codes().containsAll(codes))) {
            throw new Refused("codes", "这张照片已经作为本环节另一项证据，请另行拍照");
        }
    }

    private static Map<String, Object> details(
            EvidenceTask task, Received received, List<EvidencePiece> pieces, String remark) {
        var capture = received.capture();
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
    record Received(String sha256, String name, String type, long size, Capture capture) {}
}
