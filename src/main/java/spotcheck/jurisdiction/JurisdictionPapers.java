package spotcheck.jurisdiction;

import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.regulation.PaperTitles;

/** The request of both authorities, and the letter by which the city bureau designates one. */
@Component
class JurisdictionPapers {

    private static final String REQUEST = "jurisdiction-request";
    private static final String DESIGNATION = "jurisdiction-designation";

    private final PaperTitles titles;
    private final Papers papers;

    JurisdictionPapers(PaperTitles titles, Papers papers) {
        this.titles = titles;
        this.papers = papers;
    }

    void request(SpotCase spotCase, String cityBureau) {
        issue(spotCase, REQUEST, spotCase.handler(), cityBureau);
    }

    void designation(SpotCase spotCase, String cityBureau, String designated) {
        issue(spotCase, DESIGNATION, cityBureau, designated);
    }

    private void issue(SpotCase spotCase, String kind, String issuer, String addressee) {
        var title = titles.of(kind, spotCase.regime());
        papers.issue(spotCase, kind, title.title(), issuer, addressee, title.legalBasis());
    }
}
