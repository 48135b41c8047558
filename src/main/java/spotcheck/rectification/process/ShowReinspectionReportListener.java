package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.ReinspectionResults;

/** Shows the handler what the laboratory found. */
@Component
class ShowReinspectionReportListener implements TaskListener {

    private final ReinspectionResults results;

    ShowReinspectionReportListener(ReinspectionResults results) {
        this.results = results;
    }

    @Override
    public void notify(DelegateTask task) {
        int round = RectificationVariables.round(task.getExecution());
        task.setVariableLocal("reportConclusion", results.reported(FormData.caseOf(task), round));
    }
}
