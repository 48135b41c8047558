package spotcheck.evidence.keeping;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.evidence.EvidenceFile;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.content.Contents;
import spotcheck.regulation.LegalBasis;
import spotcheck.regulation.RuleIds;

/**
 * Destroys the bytes of a case's evidence when it need not be kept any longer; what was known of them stays in the file.
 * Nothing is ever destroyed by itself.
 */
@Service
@LegalBasis(
        value = {"NMG-62", "O18-54", "CQ23-50c", "CQ20-47d", "NMG-36-2a"},
        label = "保存期限届满前、保全期间不得销毁证据文件")
public class Destruction {

    private static final Set<String> RETENTION = Set.of("file-retention", "laboratory-retention");
    private static final RuleIds BASIS = RuleIds.parse("NMG-62 O18-54 CQ23-50c CQ20-47d NMG-36-2a");

    private final EvidenceFiles files;
    private final Contents contents;
    private final LegalHolds holds;
    private final AuthorityFiles authorityFiles;
    private final Deadlines deadlines;
    private final Entries entries;
    private final Clock clock;

    Destruction(
            EvidenceFiles files,
            Contents contents,
            LegalHolds holds,
            AuthorityFiles authorityFiles,
            Deadlines deadlines,
            Entries entries,
            Clock clock) {
        this.files = files;
        this.contents = contents;
        this.holds = holds;
        this.authorityFiles = authorityFiles;
        this.deadlines = deadlines;
        this.entries = entries;
        this.clock = clock;
    }

    /** The last day on which the evidence must be kept; empty while no period says so. */
    public Optional<LocalDate> keptUntil(CaseNumber number) {
        return retention(number).map(CaseDeadline::dueDate).max(Comparator.naturalOrder());
    }

    private java.util.stream.Stream<CaseDeadline> retention(CaseNumber number) {
        return deadlines.of(number).stream()
                .filter(deadline -> RETENTION.contains(deadline.period()))
                .filter(deadline -> !(deadline instanceof CaseDeadline.Withdrawn));
    }

    /** @throws Refused before the end of retention, under a hold, while the case is open, or where nothing fixes the end */
    @Transactional
    public void destroy(CaseNumber number, String reason) throws IOException {
        holds.demand(number, reason);
        if (!authorityFiles.get(number).isClosed()) {
            throw new Refused("案件尚未办结，证据不得销毁");
        }
        refuseEarly(number);
        if (holds.anyOn(List.of(number))) {
            throw new Refused("证据正在保全，不得销毁");
        }
        var destroyed = new ArrayList<String>();
        for (var file : files.of(number)) {
            if (!isNeededElsewhere(file, number)) {
                contents.destroy(file.sha256());
                destroyed.add(file.name() + "（" + file.sha256() + "）");
            }
        }
        entries.add(number, "evidenceDestroyed", "保存期限届满，销毁证据文件", details(reason, destroyed), BASIS);
    }

    private void refuseEarly(CaseNumber number) {
        var until = keptUntil(number).orElseThrow(() -> new Refused("所适用的办法没有规定保存期限，本机关也没有采用惯例，证据不得销毁"));
        if (!ChinaTime.today(clock).isAfter(until)) {
            throw new Refused("保存期限至" + ChinaTime.inWords(until) + "，届满前不得销毁");
        }
    }

    private boolean isNeededElsewhere(EvidenceFile file, CaseNumber number) {
        return files.ofContent(file.sha256()).stream()
                .anyMatch(other -> !other.number().equals(number));
    }

    private static Map<String, Object> details(String reason, List<String> destroyed) {
        var details = new LinkedHashMap<String, Object>();
        details.put("原因", reason.trim());
        details.put("文件", destroyed);
        return details;
    }
}
