package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.ReinspectionResults;

/** The handling authority finds whether the re-inspection was passed, as the report has it. */
@Component
class ConcludeReinspectionListener implements TaskListener {

    private final ReinspectionResults results;

    ConcludeReinspectionListener(ReinspectionResults results) {
        this.results = results;
    }

    @Override
    public void notify(DelegateTask task) {
        var round = RectificationVariables.round(task.getExecution());
        RectificationVariables.REINSPECTION_FINDING.set(
                task.getExecution(), results.conclude(FormData.caseOf(task), round));
    }
}
