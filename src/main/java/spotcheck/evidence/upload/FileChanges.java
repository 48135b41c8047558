package spotcheck.evidence.upload;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceFile.Withdrawal;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.EvidencePiece;
import spotcheck.evidence.EvidenceTasks;
import spotcheck.evidence.content.Contents;
import spotcheck.evidence.content.StoredContent;
import spotcheck.regulation.RuleIds;

/** What a person may still say of a file while its step is open: what it shows, or that it was given by mistake. */
@Service
public class FileChanges {

    private final EvidenceFiles files;
    private final EvidenceTasks tasks;
    private final Entries entries;
    private final CurrentActor actor;
    private final Rights rights;
    private final ContentRules rules;
    private final Contents contents;
    private final Clock clock;

    FileChanges(
            EvidenceFiles files,
            EvidenceTasks tasks,
            Entries entries,
            CurrentActor actor,
            Rights rights,
            ContentRules rules,
            Contents contents,
            Clock clock) {
        this.files = files;
        this.tasks = tasks;
        this.entries = entries;
        this.actor = actor;
        this.rights = rights;
        this.rules = rules;
        this.contents = contents;
        this.clock = clock;
    }

    /** Names anew which of the required records a file is. */
    @Transactional
    public void assign(long id, List<String> codes) {
        var file = open(id);
        var task = tasks.find(file.facts().to().task()).orElseThrow();
        var pieces = Intake.pieces(task, codes, file.type());
        rules.refuse(kept(file), file.type(), pieces);
        files.assign(id, pieces.stream().map(EvidencePiece::code).toList());
        var details = what(file);
        details.put("证明事项", pieces.stream().map(EvidencePiece::label).toList());
        entries.add(
                file.number(),
                "evidenceAssigned",
                "更正证据文件的证明事项",
                details,
                pieces.stream().map(EvidencePiece::legalBasis).reduce(RuleIds.none(), RuleIds::and));
    }

    private ContentRules.Bytes kept(EvidenceFile file) {
        return new ContentRules.Bytes() {

            @Override
            public InputStream open() throws IOException {
                return contents.open(file.sha256());
            }

            @Override
            public long size() {
                return contents.find(file.sha256()).map(StoredContent::size).orElse(0L);
            }
        };
    }

    /** The file is kept, but counts no more. */
    @Transactional
    public void withdraw(long id, String reason) {
        var file = open(id);
        if (reason.isBlank()) {
            throw new Refused("reason", "撤回证据文件必须说明原因");
        }
        var now = OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE);
        files.save(file.withdraw(new Withdrawal(actor.id(), now, reason.trim())));
        var details = what(file);
        details.put("原因", reason.trim());
        entries.add(file.number(), "evidenceWithdrawn", "撤回误传的证据文件（原件保留）", details, RuleIds.none());
    }

    private static Map<String, Object> what(EvidenceFile file) {
        var details = new LinkedHashMap<String, Object>();
        details.put("环节", file.facts().to().name());
        details.put("文件名", file.name());
        details.put("SHA-256", file.sha256());
        return details;
    }

    private EvidenceFile.Standing open(long id) {
        var file = files.find(id).orElseThrow(() -> new Refused("没有编号为" + id + "的证据文件"));
        Uploads.mineOrForbidden(tasks, file.facts().to().task());
        if (!rights.may(
                "evidence.change", "own-upload", post -> file.uploadedBy().equals(actor.id()))) {
            throw new Forbidden("只有上传人可以更正或者撤回");
        }
        if (file instanceof EvidenceFile.Standing standing) {
            return standing;
        }
        throw new Refused("该文件已经撤回");
    }
}
