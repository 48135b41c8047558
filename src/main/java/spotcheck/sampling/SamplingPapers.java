package spotcheck.sampling;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Papers;
import spotcheck.casefile.SpotCase;
import spotcheck.registry.Authorities;
import spotcheck.registry.Institutions;
import spotcheck.registry.Parties;
import spotcheck.regulation.RuleIds;

/** The papers of sampling: notice, copy of the authorisation, sampling sheet, record that no sample was taken. */
@Component
public class SamplingPapers {

    private static final String NOTICE = "spot-check-notice";
    private static final String AUTHORISATION = "delegation-letter";
    private static final String SHEET = "sampling-sheet";
    private static final RuleIds NOTICE_BASIS = RuleIds.parse("CQ23-24a NMG-18b NMG-29b CQ20-22a O18-16");
    private static final RuleIds AUTHORISATION_BASIS = RuleIds.parse("CQ23-24d NMG-18d CQ20-22a O18-16");
    private static final RuleIds SHEET_BASIS = RuleIds.parse("CQ23-33a NMG-21b NMG-29c CQ20-26b O18-19");
    private static final RuleIds NO_SAMPLE_BASIS = RuleIds.parse("CQ23-27c NMG-23b NMG-29d CQ20-27b O18-20");

    private final Papers papers;
    private final Parties parties;
    private final Institutions institutions;
    private final Authorities authorities;

    SamplingPapers(Papers papers, Parties parties, Institutions institutions, Authorities authorities) {
        this.papers = papers;
        this.parties = parties;
        this.institutions = institutions;
        this.authorities = authorities;
    }

    /** The organizer's papers with which the samplers set out; a second visit uses the same ones. */
    public void prepare(SpotCase spotCase) {
        if (papers.of(spotCase.caseNumber()).stream()
                .noneMatch(paper -> paper.kind().equals(NOTICE))) {
            papers.issue(spotCase, NOTICE, "产品质量监督抽查通知书", spotCase.organizer(), party(spotCase), NOTICE_BASIS);
            papers.issue(
                    spotCase,
                    AUTHORISATION,
                    "产品质量监督抽查委托书",
                    spotCase.organizer(),
                    samplingBody(spotCase),
                    AUTHORISATION_BASIS);
        }
    }

    /** The notice reached the party, by hand or by post. */
    public void serveNotice(SpotCase spotCase, String service, LocalDate on) {
        papers.serve(spotCase.caseNumber(), NOTICE, party(spotCase), service, on);
    }

    public void serveSheet(SpotCase spotCase, String service, LocalDate on) {
        papers.serve(spotCase.caseNumber(), SHEET, party(spotCase), service, on);
    }

    /** @return the number of a new sampling sheet */
    public String sheet(SpotCase spotCase) {
        return papers.issue(spotCase, SHEET, "产品质量监督抽查抽样单", spotCase.samplingBody(), party(spotCase), SHEET_BASIS);
    }

    /** The organizer is told that no sample was taken. */
    public void reportNoSample(SpotCase spotCase) {
        papers.issue(
                spotCase,
                "no-sample-record",
                "产品质量监督抽查未抽到样品企业情况记录表",
                spotCase.samplingBody(),
                organizer(spotCase),
                NO_SAMPLE_BASIS);
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
