package spotcheck.objection.process;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.inspection.ItemResult;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;

/** Start of a task that registers an objection: the items of the first report as choices of the form. */
@Component
class OfferReportItemsListener implements TaskListener {

    private final Reports reports;
    private final ObjectMapper json;

    OfferReportItemsListener(Reports reports, ObjectMapper json) {
        this.reports = reports;
        this.json = json;
    }

    @Override
    public void notify(DelegateTask task) {
        List<Map<String, String>> choices =
                reports.get(FormData.caseOf(task), TestReport.FIRST).report().items().stream()
                        .map(ItemResult::item)
                        .map(item -> Map.of("value", item, "label", item))
                        .toList();
        task.setVariableLocal(
                "reportItems", jsonValue(json.valueToTree(choices).toString()).create());
    }
}
