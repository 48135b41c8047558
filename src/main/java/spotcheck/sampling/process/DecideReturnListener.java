package spotcheck.sampling.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;

/** Where the regime is silent the organizer decides, with its reason in the file. */
@Component
class DecideReturnListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        SamplingVariables.KEEPS_SAMPLE.set(
                task, FormData.of(task).text("returnDecision").equals("keep"));
    }
}
