package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.ReinspectionDesk;

/** The handler held a re-inspection: samples were given, or refused. */
@Component
class HoldReinspectionListener implements TaskListener {

    private final ReinspectionDesk desk;

    HoldReinspectionListener(ReinspectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var execution = task.getExecution();
        var cooperates = form.text("partyCooperates").equals("yes");
        desk.hold(
                FormData.caseOf(task),
                RectificationVariables.round(execution),
                form.date("heldOn"),
                cooperates,
                form.findText("lateReason"));
        RectificationVariables.REINSPECTION_REFUSED.set(execution, !cooperates);
    }
}
