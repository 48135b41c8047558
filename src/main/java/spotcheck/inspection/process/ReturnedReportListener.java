package spotcheck.inspection.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.ItemResult;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;

/** Start of the task 出具检验报告: a report that was returned is there to be corrected, not to be typed again. */
@TasksOf("inspection")
class ReturnedReportListener {

    private final Reports reports;

    ReturnedReportListener(Reports reports) {
        this.reports = reports;
    }

    @OnOpening("userTask_issueReport")
    void open(DelegateTask task, OpenedForm form) {
        if (InspectionVariables.CORRECTION_REASON.find(task) != null) {
            reports.find(FormData.caseOf(task), TestReport.FIRST).ifPresent(filed -> fillIn(form, filed.report()));
        }
    }

    private static void fillIn(OpenedForm form, TestReport report) {
        form.show("reportNumber", report.number());
        form.show("judgementBasis", report.basis());
        form.show("mainTester", report.mainTester());
        form.show("reviewer", report.reviewer());
        form.show("approver", report.approver());
        form.show(
                "items",
                report.items().stream().map(ReturnedReportListener::row).toList());
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
}
