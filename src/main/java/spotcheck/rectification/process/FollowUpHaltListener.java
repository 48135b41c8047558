package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.HaltDesk;

/** Production was resumed, is still stopped, or has stopped for good. */
@Component
class FollowUpHaltListener implements TaskListener {

    private final HaltDesk halts;

    FollowUpHaltListener(HaltDesk halts) {
        this.halts = halts;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var number = FormData.caseOf(task);
        var state = form.text("haltState");
        switch (state) {
            case "resumed" ->
                RectificationVariables.rectifyBy(
                        task.getExecution(),
                        halts.resume(
                                number,
                                form.date("resumedOn"),
                                form.text("counting").equals("anew")));
            case "stopped" -> halts.becamePermanent(number);
            default -> {
                halts.followUp(form.date("nextFollowUpOn"));
                RectificationVariables.followUpHaltOn(task.getExecution(), form.date("nextFollowUpOn"));
            }
        }
        RectificationVariables.STEP.set(task.getExecution(), state);
    }
}
