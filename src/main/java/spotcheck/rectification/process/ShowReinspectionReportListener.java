package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.form.FormData;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;
import spotcheck.rectification.ReinspectionResults;

/** Shows the handler what the laboratory found. */
@TasksOf("reinspection")
class ShowReinspectionReportListener {

    private final ReinspectionResults results;

    ShowReinspectionReportListener(ReinspectionResults results) {
        this.results = results;
    }

    @OnOpening("userTask_concludeReinspection")
    void open(DelegateTask task, OpenedForm form) {
        int round = RectificationVariables.round(task.getExecution());
        form.show("reportConclusion", results.reported(FormData.caseOf(task), round));
    }
}
