package spotcheck.audit.review;

import java.util.Optional;
import org.springframework.stereotype.Service;
import spotcheck.audit.review.duty.Duties;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.secret.CaseFacts;

/** Puts together what an auditor reads of one case. */
@Service
public class Reviews {

    private final AuditedCases cases;
    private final CaseFacts facts;
    private final FactSheet sheet;
    private final Written written;
    private final Duties duties;
    private final Periods periods;
    private final EvidenceLines evidence;
    private final PaperLines papers;

    Reviews(
            AuditedCases cases,
            CaseFacts facts,
            FactSheet sheet,
            Written written,
            Duties duties,
            Periods periods,
            EvidenceLines evidence,
            PaperLines papers) {
        this.cases = cases;
        this.facts = facts;
        this.sheet = sheet;
        this.written = written;
        this.duties = duties;
        this.periods = periods;
        this.evidence = evidence;
        this.papers = papers;
    }

    /**
     * All that an auditor sees of a case.
     *
     * @return empty if there is no such case
     * @throws Forbidden if it is not of the auditor's area, which also no case is that does not exist
     */
    public Optional<Review> of(CaseNumber number) {
        return cases.find(number).map(this::review);
    }

    private Review review(SpotCase spotCase) {
        var number = spotCase.number();
        var known = facts.of(number);
        var entries = written.entries(number);
        var shown = written.shown(entries);
        return new Review(
                number,
                known.getOrDefault("headline", number.value()),
                spotCase.isClosed(),
                sheet.of(spotCase, known),
                written.check(spotCase),
                written.deviating(number),
                duties.of(spotCase, entries),
                periods.of(number),
                evidence.of(number, shown),
                papers.of(number),
                written.runs(number),
                shown);
    }
}
