package spotcheck.papers;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.access.Rights;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.casefile.paper.PaperScans;
import spotcheck.casefile.paper.PaperScans.Scan;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.right.CaseVisibility;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceFiles;

/** Front door: the copy that was signed and sealed is laid beside the paper, by who has given it to a step of the case. */
@Service
public class SignedScans {

    private final Papers papers;
    private final PaperScans scans;
    private final EvidenceFiles files;
    private final Cases cases;
    private final CaseVisibility visibility;
    private final Rights rights;
    private final ScanEntries entries;
    private final CurrentActor actor;
    private final Clock clock;

    SignedScans(
            Papers papers,
            PaperScans scans,
            EvidenceFiles files,
            Cases cases,
            CaseVisibility visibility,
            Rights rights,
            ScanEntries entries,
            CurrentActor actor,
            Clock clock) {
        this.papers = papers;
        this.scans = scans;
        this.files = files;
        this.cases = cases;
        this.visibility = visibility;
        this.rights = rights;
        this.entries = entries;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @throws Forbidden if the person may not read the case
     * @throws Refused if the file is not a picture or PDF that the person has given to a step of the same case
     */
    @Transactional
    public void lay(long paperId, long fileId) {
        var paper = papers.find(paperId)
                .filter(one -> visibility.of(cases.get(new CaseNumber(one.caseNumber()))) == CaseVisibility.Sight.WHOLE)
                .orElseThrow(() -> new Forbidden(CaseVisibility.UNSEEN));
        var file = files.find(fileId)
                .filter(one -> one.number().value().equals(paper.caseNumber()) && one.counts())
                .filter(one -> rights.may(
                        "paper.scan", "own-file", post -> one.uploadedBy().equals(actor.id())))
                .orElseThrow(() -> new Refused("file", "只能归入本人在本案环节中上传、没有撤回的文件"));
        refuse(file);
        scans.lay(
                new Scan(paper.id(), file.id(), file.name(), file.sha256(), false),
                actor.id(),
                OffsetDateTime.ofInstant(clock.instant(), ChinaTime.ZONE));
        entries.add(paper, file);
    }

    private void refuse(EvidenceFile file) {
        if (!file.isPicture() && !file.type().equals("application/pdf")) {
            throw new Refused("file", "签字文本应为扫描的 PDF 或者照片");
        }
        var laid = scans.of(file.number()).stream().anyMatch(scan -> scan.evidenceFile() == file.id());
        if (laid) {
            throw new Refused("file", "该文件已经归入一份文书");
        }
    }
}
