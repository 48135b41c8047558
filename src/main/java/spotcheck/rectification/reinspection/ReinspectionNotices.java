package spotcheck.rectification.reinspection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.CaseFacts;
import spotcheck.regulation.PaperTitles;

/** The notice that a re-inspection is held, under the title of the case's regime. */
@Component
class ReinspectionNotices {

    private static final String NOTICE = "reinspection-notice";

    private final Papers papers;
    private final PaperTitles titles;
    private final CaseFacts facts;

    ReinspectionNotices(Papers papers, PaperTitles titles, CaseFacts facts) {
        this.papers = papers;
        this.titles = titles;
        this.facts = facts;
    }

    void issue(SpotCase spotCase) {
        var title = titles.of(NOTICE, spotCase.regime());
        papers.issue(spotCase, NOTICE, title.title(), spotCase.handler(), party(spotCase), title.legalBasis());
    }

    private String party(SpotCase spotCase) {
        @Nullable String party = facts.of(spotCase.number()).get("party");
        return party == null ? "" : party;
    }
}
