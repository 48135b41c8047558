package spotcheck.objection;

import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Papers;
import spotcheck.notification.Recipient;
import spotcheck.registry.Parties;
import spotcheck.regulation.PaperTitles;

/** Papers of the organizer to the applicant, under the title that the case's regime gives them. */
@Component
class ObjectionPapers {

    private final Cases cases;
    private final Parties parties;
    private final Papers papers;
    private final PaperTitles titles;

    ObjectionPapers(Cases cases, Parties parties, Papers papers, PaperTitles titles) {
        this.cases = cases;
        this.parties = parties;
        this.papers = papers;
        this.titles = titles;
    }

    /** @return the document number */
    String issue(CaseNumber number, String kind, Recipient applicant) {
        return issue(number, kind, addressee(number, applicant));
    }

    String issue(CaseNumber number, String kind, String addressee) {
        var spotCase = cases.get(number);
        var title = titles.of(kind, spotCase.regimeOfCase());
        return papers.issue(spotCase, kind, title.title(), spotCase.organizer(), addressee, title.legalBasis());
    }

    String addressee(CaseNumber number, Recipient applicant) {
        return parties.get(applicant.partyOf(cases.get(number))).name();
    }
}
