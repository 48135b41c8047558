package spotcheck.rectification.reinspection;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.CaseFacts;

/** The papers of a re-inspection: the notice that it is held, and the sheet of the samples that were given. */
@Component
class ReinspectionNotices {

    private static final String NOTICE = "reinspection-notice";
    private static final String SHEET = "reinspection-sheet";

    private final Papers papers;
    private final CaseFacts facts;

    ReinspectionNotices(Papers papers, CaseFacts facts) {
        this.papers = papers;
        this.facts = facts;
    }

    void issue(SpotCase spotCase) {
        papers.issue(spotCase, NOTICE, spotCase.handler(), party(spotCase));
    }

    /** Samples of a re-inspection are written down as those of the first one were (NMG-29c, CQ23-71). */
    void writeDown(SpotCase spotCase) {
        papers.issue(spotCase, SHEET, spotCase.handler(), party(spotCase));
    }

    private String party(SpotCase spotCase) {
        @Nullable String party = facts.of(spotCase.number()).get("party");
        return party == null ? "" : party;
    }
}
