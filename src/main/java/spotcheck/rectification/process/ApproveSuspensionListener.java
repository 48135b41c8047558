package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.SuspensionDesk;

/** The leader orders the suspension, or sends the proposal back. */
@Component
class ApproveSuspensionListener implements TaskListener {

    private final SuspensionDesk desk;

    ApproveSuspensionListener(SuspensionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var approved = FormData.of(task).text("suspensionReview").equals("approved");
        if (approved) {
            desk.approve(FormData.caseOf(task));
        }
        RectificationVariables.SUSPENSION_APPROVED.set(task.getExecution(), approved);
    }
}
