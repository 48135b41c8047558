package spotcheck.objection.process;

import java.util.LinkedHashMap;
import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.inspection.Reports;
import spotcheck.inspection.TestReport;

/** Start of a task that registers an objection: the items of the first report as choices of the form. */
@TasksOf("objectionFiling")
class OfferReportItemsListener {

    private final Reports reports;

    OfferReportItemsListener(Reports reports) {
        this.reports = reports;
    }

    @OnOpening({"userTask_registerObjection", "userTask_confirmObjectionPeriodOver"})
    void open(DelegateTask task, OpenedForm form) {
        var items = new LinkedHashMap<String, String>();
        reports.get(FormData.caseOf(task), TestReport.FIRST)
                .report()
                .items()
                .forEach(item -> items.put(item.item(), item.item()));
        form.offer("reportItems", items);
    }
}
