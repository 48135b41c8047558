package spotcheck.rectification.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.enforcement.EnforcementTeams;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OpenedForm;
import spotcheck.rectification.HandlingEvidence;
import spotcheck.rectification.RectificationDesk;
import spotcheck.registry.authority.Authorities;

/** How rectification and suspension alike come to their end. */
@Component
class HandlingEnd {

    private final RectificationDesk desk;
    private final HandlingEvidence evidence;
    private final EnforcementTeams teams;
    private final Authorities authorities;
    private final Cases cases;

    HandlingEnd(
            RectificationDesk desk,
            HandlingEvidence evidence,
            EnforcementTeams teams,
            Authorities authorities,
            Cases cases) {
        this.desk = desk;
        this.evidence = evidence;
        this.teams = teams;
        this.authorities = authorities;
        this.cases = cases;
    }

    /** The papers that there are; all of them are ticked. What lacks is named with its rule. */
    void offerPapers(CaseNumber number, OpenedForm form) {
        var there = evidence.of(number);
        form.offer("keptPapers", there);
        form.show("handlingPapers", List.copyOf(there.keySet()));
        form.show("papersLacking", evidence.lacking(cases.get(number)));
    }

    /** The enforcement teams of the province; that of the county is chosen already. */
    void offerTeams(CaseNumber number, OpenedForm form) {
        var spotCase = cases.get(number);
        form.offer("enforcementTeams", teams.of(spotCase));
        form.show("receivingBody", spotCase.handler());
    }

    /** Who may revoke a licence: the handling authority, and those above it. */
    void offerRevokers(CaseNumber number, OpenedForm form) {
        form.offer("revokingBodies", revokers(number));
        form.show("revokingBody", cases.get(number).handler());
    }

    private Map<String, String> revokers(CaseNumber number) {
        var handler = cases.get(number).handler();
        var revokers = new LinkedHashMap<String, String>();
        revokers.put(handler, teams.name(handler));
        authorities.above(handler).forEach(above -> revokers.put(above.code(), above.name()));
        return revokers;
    }

    /** The file of the handling is complete and reported to the organizer. */
    void file(CaseNumber number, FormData form) {
        desk.handlingReported(number, form.words("handlingPapers"), form.findText("papersMissingReason"));
    }

    /** A refusal, or a third failure where the regime says so, goes to the enforcement team. */
    void referEnforcement(CaseNumber number, FormData form) {
        desk.refer(number, "enforcement-referral", teams.name(form.text("receivingBody")));
    }

    /** After the third failure the case goes to the authority that revokes the business licence. */
    void referRevocation(CaseNumber number, FormData form) {
        desk.refer(number, "licence-referral", teams.name(form.text("revokingBody")));
    }
}
