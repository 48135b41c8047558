package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.ItemResult;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;

/** Start of the task 出具检验报告: a report that was returned is there to be corrected, not to be typed again. */
@Component
class ReturnedReportListener implements TaskListener {

    private final Reports reports;

    ReturnedReportListener(Reports reports) {
        this.reports = reports;
    }

    @Override
    public void notify(DelegateTask task) {
        if (InspectionVariables.CORRECTION_REASON.find(task) != null) {
            reports.find(FormData.caseOf(task), TestReport.FIRST).ifPresent(filed -> fillIn(task, filed.report()));
        }
    }

    private static void fillIn(DelegateTask task, TestReport report) {
        task.setVariableLocal("reportNumber", report.number());
        task.setVariableLocal("judgementBasis", report.basis());
        task.setVariableLocal("mainTester", report.mainTester());
        task.setVariableLocal("reviewer", report.reviewer());
        task.setVariableLocal("approver", report.approver());
        var items = Spin.JSON("[]");
        report.items().forEach(item -> items.append(row(item)));
        task.setVariableLocal("items", items);
    }

    private static SpinJsonNode row(ItemResult item) {
        var row = Spin.JSON("{}")
                .prop("item", item.item())
                .prop("part", item.part().word())
                .prop("itemClass", item.itemClass().name())
                .prop("judgement", item.judgement().word())
                .prop("onSite", item.onSite())
                .prop("notRetestable", !item.retestable());
        put(row, "requirement", item.requirement());
        put(row, "measured", item.measured());
        put(row, "unit", item.unit());
        return row;
    }

    private static void put(SpinJsonNode row, String key, @Nullable String value) {
        if (value != null) {
            row.prop(key, value);
        }
    }
}
