package spotcheck.objection.filing;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.casefile.deadline.Deadlines;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.notification.Recipient;

/** Front door: whether an objection against the conclusion leads to a retest (CQ23-57e, NMG-43d). */
@Component
public class RetestDecisions {

    private static final String NEVER_RETESTED = "item-not-retestable";
    private static final String PERIOD = "retest-decision";

    private final ObjectionRows rows;
    private final Cases cases;
    private final ObjectionPapers papers;
    private final Remedies remedies;
    private final Deadlines deadlines;
    private final Reports reports;

    RetestDecisions(
            ObjectionRows rows,
            Cases cases,
            ObjectionPapers papers,
            Remedies remedies,
            Deadlines deadlines,
            Reports reports) {
        this.rows = rows;
        this.cases = cases;
        this.papers = papers;
        this.remedies = remedies;
        this.deadlines = deadlines;
        this.reports = reports;
    }

    /** @return grounds that the first report itself shows: items in dispute that the detailed rules never retest */
    public List<String> groundsOfReport(CaseNumber number, Recipient recipient) {
        var disputed = undecided(number, recipient).filing().disputedItems().names();
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
        return allExcluded ? List.of(NEVER_RETESTED) : List.of();
    }

    /**
     * A ground that the report itself contradicts is none (CQ20-55-3, NMG-13g).
     *
     * @throws Refused if an on-site result is said to be confirmed, or an item excluded, and no disputed item is so
     */
    public void refuseContradicted(CaseNumber number, Recipient recipient, Collection<String> grounds) {
        var disputed = undecided(number, recipient).filing().disputedItems().names();
        var items = reports.get(number, TestReport.FIRST).report().items().stream()
                .filter(result -> disputed.contains(result.item()))
                .toList();
        if (grounds.contains("confirmed-on-site-result") && items.stream().noneMatch(ItemResult::onSite)) {
            throw new Refused("refusalGroundsSeen", "有异议的项目都不是现场检验的项目，没有可由申请人确认的现场检验结论");
        }
        if (grounds.contains(NEVER_RETESTED) && items.stream().allMatch(ItemResult::retestable)) {
            throw new Refused("refusalGroundsSeen", "初检报告没有把有异议的项目列为不复检的项目");
        }
    }

    /** @throws Refused if another party's objection has meanwhile taken the conclusion away */
    public void grant(CaseNumber number, Recipient recipient, String reasons) {
        if (cases.get(number).conclusion() == null) {
            throw new Refused("retestDecision", "原检验结论已撤销，没有可供复检的结论");
        }
        rows.save(undecided(number, recipient).grantRetest(reasons));
        deadlines.meet(number, PERIOD, recipient.word());
    }

    public void refuse(CaseNumber number, Recipient recipient, String reasons) {
        rows.save(undecided(number, recipient).refuseRetest(reasons));
        deadlines.meet(number, PERIOD, recipient.word());
    }

    /** Nothing is tested for who comes after the retest: its conclusion is his, and so he is told (CQ23-57c, CQ20-54b, NMG-43b). */
    public void share(CaseNumber number, Recipient recipient, String reasons) {
        rows.save(undecided(number, recipient).shareRetest(reasons));
        settle(number, recipient);
    }

    /** What he alone disputed was examined and does not stand, and nothing else makes the sample fail. */
    public void revoke(CaseNumber number, Recipient recipient, String reasons) {
        rows.save(undecided(number, recipient).revoke(reasons));
        settle(number, recipient);
    }

    private void settle(CaseNumber number, Recipient recipient) {
        papers.issue(number, "objection-conclusion", recipient);
        deadlines.meet(number, PERIOD, recipient.word());
    }

    /** What is filed too late gets no retest, and the applicant is told so in writing (CQ20-55-1, CQ20-54e). */
    public void refuseLate(CaseNumber number, Recipient recipient) {
        var filedOn = undecided(number, recipient).filing().filedOn();
        refuse(number, recipient, "书面异议于" + filedOn + "提出，已超过提出期限");
        tellRefusal(number, recipient);
    }

    /** The refusal is told in writing, with reasons and remedies (CQ23-57g, CQN-A3-2, CQN-A3-3). */
    public void tellRefusal(CaseNumber number, Recipient recipient) {
        var refused = rows.in(Objection.RetestRefused.class, number, recipient);
        papers.issue(number, "retest-refusal", recipient);
        remedies.tell(number, recipient, refused.reasons());
    }

    private Objection.AgainstConclusion undecided(CaseNumber number, Recipient recipient) {
        return rows.in(Objection.AgainstConclusion.class, number, recipient);
    }
}
