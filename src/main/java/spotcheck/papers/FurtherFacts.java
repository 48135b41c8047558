package spotcheck.papers;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;

/** What few papers state, looked up only for these: the sealed units, and the paper that is served. */
@Component
class FurtherFacts {

    private final SealedUnitFacts units;
    private final ServedPaper served;

    FurtherFacts(SealedUnitFacts units, ServedPaper served) {
        this.units = units;
        this.served = served;
    }

    Facts of(Paper paper) {
        var facts = new Facts();
        facts.put("sample", new AskedFacts(() -> units.of(new CaseNumber(paper.caseNumber()))));
        facts.put("served", new AskedFacts(() -> served.before(paper)));
        return facts;
    }
}
