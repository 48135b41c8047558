package spotcheck.objection.retest;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Refused;
import spotcheck.custody.Custody;
import spotcheck.custody.unit.UnitState;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;
import spotcheck.notification.Recipient;
import spotcheck.notification.Service;
import spotcheck.objection.filing.Objection;
import spotcheck.objection.filing.ObjectionPapers;
import spotcheck.objection.filing.ObjectionRows;
import spotcheck.registry.person.Person;

/**
 * Front door: the retest report, on the disputed items only (NMG-48a, CQ23-64a). There is one retest for all applicants,
 * hence it covers what each of them disputes.
 */
@Component
public class RetestReports {

    private static final String RESULT = "retest-result";

    private final ObjectionRows objections;
    private final RetestRows rows;
    private final Cases cases;
    private final Reports reports;
    private final Custody custody;
    private final RetestSamples samples;
    private final ObjectionPapers papers;
    private final Clock clock;

    RetestReports(
            ObjectionRows objections,
            RetestRows rows,
            Cases cases,
            Reports reports,
            Custody custody,
            RetestSamples samples,
            ObjectionPapers papers,
            Clock clock) {
        this.objections = objections;
        this.rows = rows;
        this.cases = cases;
        this.reports = reports;
        this.custody = custody;
        this.samples = samples;
        this.papers = papers;
        this.clock = clock;
    }

    /** The laboratory whose people fill in the report. */
    public String laboratory(CaseNumber number) {
        var laboratory = cases.get(number).retestLaboratory();
        if (laboratory == null) {
            throw new IllegalStateException("No retest body in " + number);
        }
        return laboratory;
    }

    /** What is to be tested again: the disputed items of the first report, without those that are never retested. */
    public List<ItemResult> due(CaseNumber number) {
        var disputed = disputed(number);
        return reports.get(number, TestReport.FIRST).report().items().stream()
                .filter(item -> disputed.contains(item.item()) && item.retestable())
                .toList();
    }

    /**
     * Files the report and works out the final conclusion: a first result stands where nothing was retested.
     *
     * @throws Refused if it tests other items than those in dispute, or one that is never retested
     */
    public RetestConclusion submit(CaseNumber number, Recipient applicant, TestReport report) {
        var first = reports.get(number, TestReport.FIRST).report();
        if (Person.fold(first.mainTester()).equals(Person.fold(report.mainTester()))) {
            throw new Refused("mainTester", "初检主检“" + first.mainTester() + "”不得承担本案复检");
        }
        checkItems(disputed(number), first.items(), report.items());
        reports.submit(number, report);
        open(number);
        var conclusion = new RetestConclusion(
                first.conclusion().found(), first.afterRetest(report).found());
        rows.save(rows.in(Retest.Assigned.class, number, applicant).report(conclusion.last()));
        return conclusion;
    }

    /** The applicant is told in writing, with the report; the conclusion is final (NMG-48c, CQ23-64c). */
    public void inform(CaseNumber number, Recipient applicant, Service service, String proof) {
        papers.issue(number, RESULT, applicant);
        papers.serve(number, RESULT, applicant, service, proof);
    }

    private List<String> disputed(CaseNumber number) {
        return objections.of(number).stream()
                .filter(Objection.RetestGranted.class::isInstance)
                .map(Objection.RetestGranted.class::cast)
                .flatMap(objection -> objection.disputedItems().names().stream())
                .distinct()
                .toList();
    }

    private void open(CaseNumber number) {
        var reserve = custody.get(number).reserve();
        if (reserve.state() != UnitState.OPENED) {
            custody.act(reserve, samples.retestBody(number), UnitState.OPENED, ChinaTime.today(clock), "启封复检");
        }
    }

    private static void checkItems(List<String> disputed, List<ItemResult> first, List<ItemResult> retested) {
        var excluded = first.stream()
                .filter(result -> !result.retestable())
                .map(ItemResult::item)
                .toList();
        var names = retested.stream().map(ItemResult::item).toList();
        names.stream().filter(excluded::contains).findFirst().ifPresent(item -> {
            throw new Refused("items", "实施细则规定项目“" + item + "”不复检");
        });
        names.stream().filter(item -> !disputed.contains(item)).findFirst().ifPresent(item -> {
            throw new Refused("items", "项目“" + item + "”不在异议范围内，只复检有异议的项目");
        });
        disputed.stream()
                .filter(item -> !names.contains(item) && !excluded.contains(item))
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused("items", "缺少有异议的项目“" + item + "”的复检结果");
                });
    }
}
