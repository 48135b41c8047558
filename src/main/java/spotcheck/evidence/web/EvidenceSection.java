package spotcheck.evidence.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;
import spotcheck.evidence.EvidenceFiles;
import spotcheck.evidence.given.Waivers;
import spotcheck.evidence.keeping.LegalHolds;

/** The evidence of a case in its file: files with their hashes, what was waived, and holds. */
@Component
class EvidenceSection implements FileSection {

    private final EvidenceFiles files;
    private final Waivers waivers;
    private final LegalHolds holds;

    EvidenceSection(EvidenceFiles files, Waivers waivers, LegalHolds holds) {
        this.files = files;
        this.waivers = waivers;
        this.holds = holds;
    }

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Map<String, Object> of(SpotCase spotCase) {
        var evidence = new LinkedHashMap<String, Object>();
        evidence.put("files", files.of(spotCase.number()));
        evidence.put("waivers", waivers.of(spotCase.number()));
        evidence.put("holds", holds.of(spotCase.number()));
        return evidence;
    }
}
