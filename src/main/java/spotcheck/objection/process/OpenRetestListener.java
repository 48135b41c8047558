package spotcheck.objection.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.ItemResult;
import spotcheck.objection.RetestReports;

/** Start of the task "retest": the disputed items stand in the form, without the first results. */
@TasksOf("retest")
class OpenRetestListener {

    private final RetestReports reports;

    OpenRetestListener(RetestReports reports) {
        this.reports = reports;
    }

    @OnOpening("userTask_performRetest")
    void open(DelegateTask task, OpenedForm form) {
        var rows = reports.due(FormData.caseOf(task)).stream()
                .map(OpenRetestListener::row)
                .toList();
        if (!rows.isEmpty()) {
            form.show("items", rows);
        }
    }

    private static Map<String, Object> row(ItemResult item) {
        var row = new LinkedHashMap<String, Object>();
        row.put("item", item.item());
        row.put("part", item.part().word());
        row.put("itemClass", item.itemClass().name());
        row.put("onSite", item.onSite());
        if (item.requirement() != null) {
            row.put("requirement", item.requirement());
        }
        if (item.unit() != null) {
            row.put("unit", item.unit());
        }
        return row;
    }
}
