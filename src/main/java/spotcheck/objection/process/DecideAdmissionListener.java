package spotcheck.objection.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;

/** Task "decide whether to take up": the table leaves it to the authority. */
@Component
class DecideAdmissionListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        ObjectionVariables.TAKEN.set(
                task, FormData.of(task).text("admissionChoice").equals("admit"));
    }
}
