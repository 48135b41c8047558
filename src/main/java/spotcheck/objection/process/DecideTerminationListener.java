package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;

/** Task "decide whether to end the retest". */
@Component
class DecideTerminationListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        RetestVariables.ENDED.set(
                task, FormData.of(task).text("terminationDecision").equals("end"));
    }
}
