package spotcheck.casefile.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.FileSection;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.chain.Chain;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.BlindSamples;
import spotcheck.casefile.secret.CaseFacts;

/** A case file for whoever may read all of it, and the little of it that a laboratory reads of a blind sample. */
@Component
class WholeFile {

    private final List<FileSection> sections;
    private final Papers papers;
    private final DeadlinesInFile deadlines;
    private final EntriesInFile entries;
    private final Chain chain;
    private final BlindSamples blind;
    private final CaseFacts facts;

    WholeFile(
            List<FileSection> sections,
            Papers papers,
            DeadlinesInFile deadlines,
            EntriesInFile entries,
            Chain chain,
            BlindSamples blind,
            CaseFacts facts) {
        this.sections = sections;
        this.papers = papers;
        this.deadlines = deadlines;
        this.entries = entries;
        this.chain = chain;
        this.blind = blind;
        this.facts = facts;
    }

    Map<String, Object> of(SpotCase spotCase) {
        var file = standing(spotCase);
        file.put("outcome", spotCase.outcome());
        file.put("conclusion", spotCase.conclusion());
        file.put("case", spotCase);
        sections.forEach(section -> file.put(section.name(), section.of(spotCase)));
        file.put("papers", papers.of(spotCase.number()));
        file.put("deadlines", deadlines.of(spotCase));
        file.put("chain", chain.check(spotCase.number()));
        file.put("entries", entries.of(spotCase.number()));
        return file;
    }

    /** The laboratory sees a blind sample by its code, and no more of the file (NMG-35b). */
    Map<String, Object> blind(SpotCase spotCase) {
        var file = standing(spotCase);
        file.put("blindSample", blind.hidden(spotCase.number()).orElseThrow());
        file.put("product", facts.forLaboratory(spotCase.number()).get("product"));
        return file;
    }

    private static Map<String, Object> standing(SpotCase spotCase) {
        var file = new LinkedHashMap<String, Object>();
        file.put("caseNumber", spotCase.number().value());
        file.put("regime", spotCase.regime().code());
        file.put("status", spotCase.isClosed() ? "closed" : "open");
        file.put("stage", spotCase.stage());
        return file;
    }
}
