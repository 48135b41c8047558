package spotcheck.papers.fact;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.paper.Paper;

/** What few papers state, looked up only for these: the sealed units, the paper that is served, who hears a review. */
@Component
public class FurtherFacts {

    private final SealedUnitFacts units;
    private final ServedPaper served;
    private final ReviewBody review;

    public FurtherFacts(SealedUnitFacts units, ServedPaper served, ReviewBody review) {
        this.units = units;
        this.served = served;
        this.review = review;
    }

    public Facts of(Paper paper) {
        var facts = new Facts();
        facts.put("sample", new AskedFacts(() -> units.of(new CaseNumber(paper.caseNumber()))));
        facts.put("served", new AskedFacts(() -> served.before(paper)));
        facts.put("remedy", new AskedFacts(() -> review.of(paper)));
        return facts;
    }
}
