package spotcheck.inspection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;

/** Task 处理拒收报告. */
@Component
class DecideOnRejectionListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        InspectionVariables.RESAMPLE.set(
                task, FormData.of(task).text("rejectionDecision").equals("new-sample"));
    }
}
