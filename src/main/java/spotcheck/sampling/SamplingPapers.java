package spotcheck.sampling;

import org.springframework.stereotype.Component;
import spotcheck.casefile.SpotCase;
import spotcheck.casefile.paper.PaperService;
import spotcheck.casefile.paper.Papers;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.body.Institutions;
import spotcheck.registry.party.Parties;
import spotcheck.regulation.PaperTitles;

/** The papers of sampling: notice, copy of the authorisation, sampling sheet, record that no sample was taken. */
@Component
public class SamplingPapers {

    private static final String NOTICE = "spot-check-notice";
    private static final String AUTHORISATION = "delegation-letter";
    private static final String SHEET = "sampling-sheet";
    private static final String NO_SAMPLE = "no-sample-record";

    private final Papers papers;
    private final PaperTitles titles;
    private final Parties parties;
    private final Institutions institutions;
    private final Authorities authorities;

    SamplingPapers(
            Papers papers, PaperTitles titles, Parties parties, Institutions institutions, Authorities authorities) {
        this.papers = papers;
        this.titles = titles;
        this.parties = parties;
        this.institutions = institutions;
        this.authorities = authorities;
    }

    /** The organizer's papers with which the samplers set out; a second visit uses the same ones. */
    public void prepare(SpotCase spotCase) {
        if (papers.of(spotCase.number()).stream()
                .noneMatch(paper -> paper.kind().equals(NOTICE))) {
            issue(spotCase, NOTICE, spotCase.organizer(), party(spotCase));
            issue(spotCase, AUTHORISATION, spotCase.organizer(), samplingBody(spotCase));
        }
    }

    /** The notice reached the party, by hand or by post. */
    public void serveNotice(SpotCase spotCase, PaperService service) {
        papers.serve(spotCase.number(), NOTICE, party(spotCase), service);
    }

    public void serveSheet(SpotCase spotCase, PaperService service) {
        papers.serve(spotCase.number(), SHEET, party(spotCase), service);
    }

    /** @return the number of a new sampling sheet */
    public String sheet(SpotCase spotCase) {
        return issue(spotCase, SHEET, spotCase.samplingBody(), party(spotCase));
    }

    /** The organizer is told that no sample was taken. */
    public void reportNoSample(SpotCase spotCase) {
        issue(spotCase, NO_SAMPLE, spotCase.samplingBody(), organizer(spotCase));
    }

    /** Under the title that the regime's unified papers have (NMG-29f, CQ23-33a, CQ20-26b). */
    private String issue(SpotCase spotCase, String kind, String issuer, String addressee) {
        var title = titles.of(kind, spotCase.regime());
        return papers.issue(spotCase, kind, title.title(), issuer, addressee, title.legalBasis());
    }

    private String party(SpotCase spotCase) {
        return parties.get(spotCase.sampledParty()).name();
    }

    private String samplingBody(SpotCase spotCase) {
        return institutions.find(spotCase.samplingBody()).orElseThrow().name();
    }

    private String organizer(SpotCase spotCase) {
        return authorities.find(spotCase.organizer()).orElseThrow().name();
    }
}
