package spotcheck.papers;

import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.PaperFiles;
import spotcheck.evidence.EvidenceFile;
import spotcheck.regulation.RuleIds;

/** That a signed copy lies beside its paper is an entry, with the fingerprints of both. */
@Component
class ScanEntries {

    private final PaperFiles originals;
    private final Entries entries;

    ScanEntries(PaperFiles originals, Entries entries) {
        this.originals = originals;
        this.entries = entries;
    }

    void add(Paper paper, EvidenceFile file) {
        var details = new LinkedHashMap<String, Object>();
        details.put("文号", paper.number());
        originals.of(paper.id()).ifPresent(original -> details.put("文书SHA-256", original.sha256()));
        details.put("签字文本", file.name());
        details.put("签字文本SHA-256", file.sha256());
        entries.add(file.number(), "paperSigned", "归入《" + paper.title() + "》的签字文本", details, RuleIds.none());
    }
}
