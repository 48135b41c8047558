package spotcheck.amendment;

import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.amendment.step.Supersession;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Paper;
import spotcheck.casefile.paper.Papers;
import spotcheck.regulation.PaperTitles;

/** Who has been served a paper that no longer holds is told so in writing. */
@Component
class WithdrawalNotes {

    private static final String KIND = "paper-withdrawal";

    private final Papers papers;
    private final PaperTitles titles;
    private final Supersession superseded;

    WithdrawalNotes(Papers papers, PaperTitles titles, Supersession superseded) {
        this.papers = papers;
        this.titles = titles;
        this.superseded = superseded;
    }

    void write(SpotCase spotCase, List<Paper> withdrawn) {
        var title = titles.of(KIND, spotCase.regime());
        withdrawn.stream()
                .filter(paper -> paper.servedOn() != null || superseded.wasServed(spotCase.number(), paper.id()))
                .forEach(paper -> papers.issue(
                        spotCase, KIND, title.title(), paper.issuer(), paper.addressee(), title.legalBasis()));
    }
}
