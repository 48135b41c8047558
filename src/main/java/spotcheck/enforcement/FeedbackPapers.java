package spotcheck.enforcement;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.paper.Papers;

/** What enforcement answers in writing: how its case ended, or why it opened none (CQN-4-1f, CQN-4-1g, CQN-2-2k). */
@Component
public class FeedbackPapers {

    private final Papers papers;
    private final Cases cases;
    private final EnforcementTeams teams;

    FeedbackPapers(Papers papers, Cases cases, EnforcementTeams teams) {
        this.papers = papers;
        this.cases = cases;
        this.teams = teams;
    }

    /** @param enforcer whose team had the case; null if it is the handler's own */
    public void caseResult(CaseNumber number, @Nullable String enforcer) {
        toHandler(number, "case-result-list", enforcer);
    }

    /** @param enforcer whose team had the list; null if it is the handler's own */
    public void notFiled(CaseNumber number, @Nullable String enforcer) {
        toHandler(number, "not-filed-list", enforcer);
    }

    /** A clue goes back to the authority that organized the check (CQ23-28c, NMG-19d). */
    public void clue(CaseNumber number, @Nullable String enforcer) {
        var spotCase = cases.get(number);
        var issuer = enforcer == null ? spotCase.handler() : enforcer;
        papers.issue(spotCase, "clue-feedback", issuer, teams.name(spotCase.organizer()));
    }

    private void toHandler(CaseNumber number, String kind, @Nullable String enforcer) {
        var spotCase = cases.get(number);
        var issuer = enforcer == null ? spotCase.handler() : enforcer;
        papers.issue(spotCase, kind, issuer, teams.name(spotCase.handler()));
    }
}
