package spotcheck.inspection;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.custody.Custody;
import spotcheck.custody.holding.Holders;
import spotcheck.custody.unit.UnitState;

/** Front door: the laboratory of the first inspection tests, at the party's place or at its own. */
@Service
public class Laboratory {

    private final Cases cases;
    private final Inspectors inspectors;
    private final Custody custody;
    private final Holders holders;
    private final OnSiteProtocols protocols;
    private final OrganizerLetters letters;

    Laboratory(
            Cases cases,
            Inspectors inspectors,
            Custody custody,
            Holders holders,
            OnSiteProtocols protocols,
            OrganizerLetters letters) {
        this.cases = cases;
        this.inspectors = inspectors;
        this.custody = custody;
        this.holders = holders;
        this.protocols = protocols;
        this.letters = letters;
    }

    /** Tests at the party's place, before or instead of the test in the laboratory. */
    public void inspectOnSite(CaseNumber number, OnSiteInspection inspection) {
        var spotCase = cases.get(number);
        inspectors.requireLaboratoryOrSampler(spotCase);
        protocols.keep(spotCase, inspection);
    }

    /** Begins the test: breaks the seal of the test sample. */
    public void test(CaseNumber number, LocalDate startedOn) {
        var spotCase = cases.get(number);
        inspectors.requireLaboratory(spotCase);
        var sample = custody.get(number);
        if (sample.test().state() != UnitState.OPENED) {
            custody.act(sample.test(), holders.laboratory(spotCase), UnitState.OPENED, startedOn, "启封检验");
        }
    }

    /** Reports to the organizer that the test cannot be made (CQ23-48c, NMG-36-1c). */
    public void reportImpossible(CaseNumber number) {
        letters.write(cases.get(number), "test-impossible");
    }
}
