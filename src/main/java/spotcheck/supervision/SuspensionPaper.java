package spotcheck.supervision;

import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.regulation.PaperTitles;

/** The decision by which a body is suspended, as a paper of the case (SX23-5-6). */
@Component
class SuspensionPaper {

    static final String KIND = "body-suspension";

    private final PaperTitles titles;
    private final Papers papers;

    SuspensionPaper(PaperTitles titles, Papers papers) {
        this.titles = titles;
        this.papers = papers;
    }

    void issue(SpotCase spotCase, String body) {
        var title = titles.of(KIND, spotCase.regime());
        papers.issue(spotCase, KIND, title.title(), spotCase.organizer(), body, title.legalBasis());
    }
}
