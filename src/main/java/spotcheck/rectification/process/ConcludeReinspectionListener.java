package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.ReinspectionDesk;

/** The handling authority finds whether the re-inspection was passed, as the report has it. */
@Component
class ConcludeReinspectionListener implements TaskListener {

    private final ReinspectionDesk desk;

    ConcludeReinspectionListener(ReinspectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var round = RectificationVariables.round(task.getExecution());
        RectificationVariables.REINSPECTION_FINDING.set(
                task.getExecution(), desk.conclude(FormData.caseOf(task), round));
    }
}
