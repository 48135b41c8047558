package spotcheck.inspection.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.Cases;
import spotcheck.casefile.Conclusion;
import spotcheck.casefile.Refused;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnCompletion;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.ItemsByRules;
import spotcheck.inspection.ReportSubmission;
import spotcheck.inspection.Testers;
import spotcheck.inspection.Verdict;
import spotcheck.inspection.report.ItemResult;
import spotcheck.inspection.report.Reports;
import spotcheck.inspection.report.TestReport;

/** The laboratory issues the report, and the organizer accepts it or has it corrected. */
@TasksOf("inspection")
class InspectionReportTasks {

    private static final String NONE = "none";

    private final ReportSubmission submission;
    private final Verdict verdict;
    private final Reports reports;
    private final Testers testers;
    private final Cases cases;
    private final ItemsByRules rules;

    InspectionReportTasks(
            ReportSubmission submission,
            Verdict verdict,
            Reports reports,
            Testers testers,
            Cases cases,
            ItemsByRules rules) {
        this.rules = rules;
        this.testers = testers;
        this.submission = submission;
        this.verdict = verdict;
        this.reports = reports;
        this.cases = cases;
    }

    /** The items of the detailed rules stand there; a report that was returned is there to be corrected, not to be typed again. */
    @OnOpening("userTask_issueReport")
    void showReturnedReport(CaseNumber number, DelegateTask task, OpenedForm form) {
        var offered = testers.of(cases.get(number).laboratory());
        form.offer("testers", offered);
        form.show("mainTester", testers.usual(offered));
        if (InspectionVariables.CORRECTION_REASON.find(task) != null) {
            reports.find(number, TestReport.FIRST).ifPresent(filed -> fillIn(form, filed.report()));
        } else {
            showItemsOfRules(number, form);
        }
    }

    private void showItemsOfRules(CaseNumber number, OpenedForm form) {
        var items = rules.rows(number);
        if (!items.isEmpty()) {
            form.show("items", items);
        }
        rules.basis(number).ifPresent(basis -> form.show("judgementBasis", basis));
    }

    private static void fillIn(OpenedForm form, TestReport report) {
        form.show("reportNumber", report.number());
        form.show("judgementBasis", report.basis());
        form.show("reviewer", report.reviewer());
        form.show("approver", report.approver());
        form.show(
                "items", report.items().stream().map(InspectionReportTasks::row).toList());
    }

    private static Map<String, Object> row(ItemResult item) {
        var row = new LinkedHashMap<String, Object>();
        row.put("item", item.item());
        row.put("part", item.part().word());
        row.put("itemClass", item.itemClass().name());
        row.put("judgement", item.judgement().word());
        row.put("onSite", item.onSite());
        row.put("notRetestable", !item.retestable());
        put(row, "requirement", item.requirement());
        put(row, "measured", item.measured());
        put(row, "unit", item.unit());
        return row;
    }

    private static void put(Map<String, Object> row, String key, @Nullable String value) {
        if (value != null) {
            row.put(key, value);
        }
    }

    @OnCompletion("userTask_issueReport")
    void issueReport(CaseNumber number, FormData form, DelegateTask task) {
        var due = ChinaTime.dayOf(InspectionVariables.REPORT_DUE.get(task));
        var laboratory = cases.get(number).laboratory();
        var judged = rules.judgedWhole(number, testers.named(form.values()));
        submission.submit(number, TestReport.read(TestReport.FIRST, laboratory, judged), due);
    }

    @OnOpening("userTask_acceptReport")
    void showReport(CaseNumber number, OpenedForm form) {
        form.show("reportSummary", verdict.summary(number));
        form.show(
                "reportConclusion",
                reports.get(number, TestReport.FIRST).conclusion().found().word());
    }

    @OnCompletion("userTask_acceptReport")
    void acceptReport(CaseNumber number, FormData form, DelegateTask task) {
        if (form.text("reviewDecision").equals("return")) {
            verdict.returnForCorrection(number);
            InspectionVariables.CORRECTION_REASON.set(task, form.text("returnReason"));
            InspectionVariables.REPORT_REVIEW.set(task, "returned");
        } else {
            accept(number, form, task);
        }
    }

    private void accept(CaseNumber number, FormData form, DelegateTask task) {
        var conclusion = verdict.accept(number).found();
        ProcessVariable.CONCLUSION.set(task, conclusion.word());
        InspectionVariables.REPORT_REVIEW.set(task, conclusion.word());
        var ground = conclusion == Conclusion.UNQUALIFIED ? groundOrClue(number, form) : NONE;
        InspectionVariables.HAND_OVER.set(task, !ground.equals(NONE));
        if (!ground.equals(NONE)) {
            InspectionVariables.HAND_OVER_GROUND.set(task, ground);
        }
    }

    /** Of a failure that is not grave: none, or where every failure is a clue, that there is one. */
    private String groundOrClue(CaseNumber number, FormData form) {
        var found = seriousGround(form);
        return found.equals(NONE) && verdict.handsOverEveryFailure(number) ? "unqualified" : found;
    }

    /** Whether a failing result is a serious quality problem is for a person to say (CQ23-77d). */
    private static String seriousGround(FormData form) {
        if (form.findText("seriousReason").isEmpty()) {
            throw new Refused("seriousReason", "结论不合格的，应当认定是否属于严重质量问题并说明理由");
        }
        return form.findText("seriousGround").orElseThrow(() -> new Refused("seriousGround", "结论不合格的，应当认定是否属于严重质量问题"));
    }
}
