package spotcheck.rectification;

import java.util.Objects;
import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.Papers;
import spotcheck.casefile.secret.CaseFacts;

/** What the authority that handles a result writes besides its orders. */
@Component
public class HandlingLetters {

    private final Papers papers;
    private final CaseFacts facts;

    HandlingLetters(Papers papers, CaseFacts facts) {
        this.papers = papers;
        this.facts = facts;
    }

    /** The party kept silent past its last day (CQ23-70b, NMG-52b). */
    void urge(SpotCase spotCase) {
        papers.issue(spotCase, "urging-letter", spotCase.handler(), party(spotCase));
    }

    /** Hands the case over to another authority. */
    void refer(SpotCase spotCase, String paper, String receiver) {
        papers.issue(spotCase, paper, spotCase.handler(), receiver);
    }

    /** What the handler lays before its leader (CQ23-73b, NMG-55b). */
    void propose(SpotCase spotCase) {
        papers.issue(spotCase, "suspension-proposal", spotCase.handler(), "本机关负责人");
    }

    /** How the result was handled, on one sheet, where the regime wants it in the file (NMG-57b). */
    void register(SpotCase spotCase) {
        papers.issueWhereKnown(spotCase, "handling-register", spotCase.handler(), "后处理档案");
    }

    /** The party is told when and where it will be talked to (CQ23-78a, SX23-7-3). */
    public void invite(SpotCase spotCase) {
        papers.issueWhereKnown(spotCase, "interview-notice", spotCase.handler(), party(spotCase));
    }

    /** The party was talked to (CQ23-78a, SX23-7-3). */
    public void interviewed(SpotCase spotCase) {
        papers.issueWhereKnown(spotCase, "interview-record", spotCase.handler(), party(spotCase));
    }

    /** The laboratory's advice on what to better, sent in the organizer's name (CQ23-78b, SX23-8-3). */
    public void advise(SpotCase spotCase) {
        papers.issueWhereKnown(spotCase, "quality-advice", spotCase.organizer(), party(spotCase));
    }

    private String party(SpotCase spotCase) {
        return Objects.requireNonNull(facts.of(spotCase.number()).get("party"));
    }
}
