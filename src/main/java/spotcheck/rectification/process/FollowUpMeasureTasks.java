package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** The task of {@code follow-up-measure.bpmn}; that the measure was carried out is an entry alone. */
@TasksOf("followUpMeasure")
class FollowUpMeasureTasks {

    @OnOpening("userTask_carryOutMeasure")
    void showMeasure(DelegateTask task, OpenedForm form) {
        form.show("measureTitle", FollowUpMeasure.title(task));
    }
}
