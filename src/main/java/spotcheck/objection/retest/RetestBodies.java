package spotcheck.objection.retest;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.notification.Recipient;
import spotcheck.objection.filing.ObjectionPapers;
import spotcheck.registry.authority.Authorities;
import spotcheck.registry.body.Institution;
import spotcheck.registry.body.Institutions;
import spotcheck.regulation.Regimes;
import spotcheck.regulation.RuleIds;

/** Front door: which laboratory does the retest (NMG-45a, CQ23-59a). */
@Component
public class RetestBodies {

    private static final String LABORATORY = "laboratory";
    private static final String PERIOD = "retest-body";

    private static final RuleIds COPIED = RuleIds.parse("CQ23-60c CQ23-60d");

    private final RetestRows rows;
    private final Cases cases;
    private final Institutions institutions;
    private final RetestCandidates candidates;
    private final Authorities authorities;
    private final ObjectionPapers papers;
    private final Deadlines deadlines;
    private final Regimes regimes;
    private final Entries entries;

    RetestBodies(
            RetestRows rows,
            Cases cases,
            Institutions institutions,
            RetestCandidates candidates,
            Authorities authorities,
            ObjectionPapers papers,
            Deadlines deadlines,
            Regimes regimes,
            Entries entries) {
        this.regimes = regimes;
        this.entries = entries;
        this.rows = rows;
        this.cases = cases;
        this.institutions = institutions;
        this.candidates = candidates;
        this.authorities = authorities;
        this.papers = papers;
        this.deadlines = deadlines;
    }

    /** @param unqualified ids of those which the organizer found without qualification before */
    public List<Institution> candidates(CaseNumber number, Collection<String> unqualified) {
        return candidates.of(cases.get(number), unqualified);
    }

    /** Whether no other laboratory of the area is qualified, as the register and the earlier choices tell. */
    public boolean leaveTheFirstAlone(CaseNumber number, Collection<String> unqualified) {
        return candidates.leaveTheFirstAlone(cases.get(number), unqualified);
    }

    /**
     * The organizer's choice, before the table judges it.
     *
     * @return whether it is the laboratory of the first inspection
     */
    public boolean choose(CaseNumber number, Recipient applicant, String laboratory) {
        var known = institutions.find(laboratory).filter(body -> body.kind().equals(LABORATORY));
        if (known.isEmpty()) {
            throw new Refused("retestLaboratory", "没有编号为“" + laboratory + "”的检验机构");
        }
        rows.save(rows.in(Retest.Assignable.class, number, applicant).choose(laboratory));
        return laboratory.equals(cases.get(number).laboratory());
    }

    /** Names the eligible body: it gets its commission, the applicant is told (NMG-45b, CQ23-60a, CQ23-60b). */
    public void commission(CaseNumber number, Recipient applicant) {
        var laboratory = rows.in(Retest.Assigned.class, number, applicant).laboratory();
        var name = institutions.find(laboratory).orElseThrow().name();
        cases.assignRetestLaboratory(number, laboratory);
        papers.issue(number, "retest-commission", name);
        papers.issue(number, "retest-body-notice", applicant);
        copy(number, name);
        deadlines.meet(number, PERIOD, applicant.word());
    }

    /** The county of the sampled party and the first laboratory, which hands the sample over, get a copy (CQ23-60c, CQ23-60d). */
    private void copy(CaseNumber number, String retestBody) {
        var spotCase = cases.get(number);
        if (regimes.binds(COPIED, spotCase.regime())) {
            var copied = new LinkedHashMap<String, Object>();
            copied.put("复检机构", retestBody);
            copied.put(
                    "抄送区县局", authorities.find(spotCase.handler()).orElseThrow().name());
            copied.put(
                    "抄送初检机构",
                    institutions.find(spotCase.laboratory()).orElseThrow().name());
            entries.add(number, "retestCopied", "抄送复检委托", copied, COPIED);
        }
    }
}
