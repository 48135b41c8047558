package spotcheck.disposal;

import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.paper.Papers;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.PaperTitles;

/** Front door: the paper by which the sampled party may break the seal itself (CQ23-55b, NMG-40b). */
@Service
public class UnsealNotices {

    private static final String KIND = "unseal-notice";

    private final Cases cases;
    private final Papers papers;
    private final PaperTitles titles;
    private final Parties parties;

    UnsealNotices(Cases cases, Papers papers, PaperTitles titles, Parties parties) {
        this.cases = cases;
        this.papers = papers;
        this.titles = titles;
        this.parties = parties;
    }

    public void issue(CaseNumber number) {
        var spotCase = cases.get(number);
        var title = titles.of(KIND, spotCase.regime());
        papers.issue(
                spotCase,
                KIND,
                title.title(),
                spotCase.organizer(),
                parties.get(spotCase.sampledParty()).name(),
                title.legalBasis());
    }
}
