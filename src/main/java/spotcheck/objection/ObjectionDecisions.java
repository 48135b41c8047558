package spotcheck.objection;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.custody.Custody;
import spotcheck.inspection.ItemResult;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;
import spotcheck.notification.Recipient;

/** Front door: what is found and decided on an objection, each told to the applicant in writing. */
@Component
public class ObjectionDecisions {

    private static final String DECISION_PERIOD = "retest-decision";

    private final ObjectionRows rows;
    private final Cases cases;
    private final ObjectionPapers papers;
    private final Remedies remedies;
    private final Deadlines deadlines;
    private final Reports reports;
    private final Custody custody;
    private final CurrentActor actor;
    private final Clock clock;

    ObjectionDecisions(
            ObjectionRows rows,
            Cases cases,
            ObjectionPapers papers,
            Remedies remedies,
            Deadlines deadlines,
            Reports reports,
            Custody custody,
            CurrentActor actor,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.papers = papers;
        this.remedies = remedies;
        this.deadlines = deadlines;
        this.reports = reports;
        this.custody = custody;
        this.actor = actor;
        this.clock = clock;
    }

    /** Late, or from someone who may not object: told in writing why it is not taken up. */
    public void notTakenUp(CaseNumber number, Recipient recipient) {
        papers.issue(number, "objection-not-taken-up", recipient);
    }

    /** @throws Refused if who verified the sampling took the sample himself */
    public void verified(CaseNumber number, Recipient recipient, String finding) {
        var verifier = actor.id();
        if (custody.current(number)
                .filter(sample -> sample.wasTakenBy(verifier))
                .isPresent()) {
            throw new Refused("抽样过程不得由本案抽样人员自己核查");
        }
        rows.set(number, recipient, Map.of("verified_by", verifier, "finding", finding));
    }

    /**
     * Maintains or revokes the original conclusion (CQ23-57b).
     *
     * @throws Refused if the person who decides is the one who verified
     */
    public void decide(CaseNumber number, Recipient recipient, boolean revoked, String reasons) {
        if (isPerson() && actor.id().equals(rows.get(number, recipient).verifiedBy())) {
            throw new Refused("核查人不得同时作出决定，请由另一人决定");
        }
        rows.set(number, recipient, Map.of("decision", revoked ? "revoked" : "maintained", "reasons", reasons));
        papers.issue(number, "objection-conclusion", recipient);
    }

    /** @return grounds that the first report itself shows: items in dispute that the detailed rules never retest */
    public List<String> groundsOfReport(CaseNumber number, Recipient recipient) {
        var disputed = rows.get(number, recipient).items();
        var items = reports.get(number, TestReport.FIRST).report().items();
        var unknown = disputed.stream()
                .filter(item -> items.stream().noneMatch(result -> result.item().equals(item)))
                .toList();
        if (!unknown.isEmpty()) {
            throw new Refused("初检报告中没有这些项目：" + String.join("、", unknown));
        }
        var allExcluded = items.stream()
                .filter(result -> disputed.contains(result.item()))
                .noneMatch(ItemResult::retestable);
        return allExcluded ? List.of("item-not-retestable") : List.of();
    }

    /**
     * A retest is granted, or refused with reasons (CQ23-57e).
     *
     * @throws Refused if another party's objection has meanwhile taken the conclusion away
     */
    public void decideRetest(CaseNumber number, Recipient recipient, boolean granted, String reasons) {
        if (granted && cases.get(number).conclusion() == null) {
            throw new Refused("retestDecision", "原检验结论已撤销，没有可供复检的结论");
        }
        rows.set(number, recipient, Map.of("decision", granted ? "retest" : "no-retest", "reasons", reasons));
        deadlines.meet(number, DECISION_PERIOD, recipient.word());
    }

    /** The refusal is told in writing, with reasons and remedies (CQ23-57g, CQN-A3-2, CQN-A3-3). */
    public void refuseRetest(CaseNumber number, Recipient recipient) {
        papers.issue(number, "retest-refusal", recipient);
        remedies.tell(number, recipient, rows.get(number, recipient).reasons());
    }

    /** The objection is settled; its legal outcome stays in the file. */
    public void close(CaseNumber number, Recipient recipient, String outcome) {
        var values = new LinkedHashMap<String, Object>();
        values.put("status", "closed");
        values.put("outcome", outcome);
        values.put("closed_on", ChinaTime.today(clock));
        rows.set(number, recipient, values);
    }

    private boolean isPerson() {
        return !actor.id().equals(CurrentActor.SYSTEM);
    }
}
