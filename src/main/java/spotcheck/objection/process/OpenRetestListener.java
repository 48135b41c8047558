package spotcheck.objection.process;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.ItemResult;
import spotcheck.objection.RetestReports;

/** Start of the task "retest": the disputed items stand in the form, without the first results. */
@Component
class OpenRetestListener implements TaskListener {

    private final RetestReports reports;
    private final ObjectMapper json;

    OpenRetestListener(RetestReports reports, ObjectMapper json) {
        this.reports = reports;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask task) {
        var rows = json.createArrayNode();
        reports.due(FormData.caseOf(task)).forEach(item -> rows.add(row(item)));
        if (!rows.isEmpty()) {
            task.setVariableLocal("items", jsonValue(rows.toString()).create());
        }
    }

    private ObjectNode row(ItemResult item) {
        var row = json.createObjectNode()
                .put("item", item.item())
                .put("part", item.part().word())
                .put("itemClass", item.itemClass().name())
                .put("onSite", item.onSite());
        if (item.requirement() != null) {
            row.put("requirement", item.requirement());
        }
        if (item.unit() != null) {
            row.put("unit", item.unit());
        }
        return row;
    }
}
