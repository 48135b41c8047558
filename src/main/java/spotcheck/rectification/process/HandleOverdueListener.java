package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.rectification.RectificationDesk;

/** The party kept silent: it is urged with a last day, re-inspected all the same, or found to refuse. */
@Component
class HandleOverdueListener implements TaskListener {

    private final RectificationDesk desk;

    HandleOverdueListener(RectificationDesk desk) {
        this.desk = desk;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var handling = form.text("overdueHandling");
        if (handling.equals("urged")) {
            var until = form.date("urgedUntil");
            desk.urge(FormData.caseOf(task), until);
            RectificationVariables.rectifyBy(task.getExecution(), until);
        } else if (handling.equals("refused")) {
            desk.refused(FormData.caseOf(task));
        }
        RectificationVariables.STEP.set(task.getExecution(), handling);
    }
}
