package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.HaltDesk;
import spotcheck.rectification.RectificationDesk;

/** The party reports that it has rectified, that production has stopped, or refuses. */
@Component
class RecordRectificationListener implements TaskListener {

    private final RectificationDesk desk;

    private final HaltDesk halts;

    RecordRectificationListener(RectificationDesk desk, HaltDesk halts) {
        this.desk = desk;
        this.halts = halts;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var answer = form.text("partyAnswer");
        switch (answer) {
            case "rectified" -> desk.rectified(FormData.caseOf(task), form.date("reportedOn"));
            case "halted" -> halted(task, form);
            default -> desk.refused(FormData.caseOf(task));
        }
        RectificationVariables.STEP.set(task.getExecution(), answer);
    }

    private void halted(DelegateTask task, FormData form) {
        halts.report(FormData.caseOf(task), form.date("haltedOn"), form.text("haltReason"));
        halts.followUp(form.date("haltFollowUpOn"));
        RectificationVariables.followUpHaltOn(task.getExecution(), form.date("haltFollowUpOn"));
    }
}
