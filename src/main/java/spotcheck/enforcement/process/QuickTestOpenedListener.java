package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** Start of the task 采取现场措施: shows what the samplers found. */
@TasksOf("quickTest")
class QuickTestOpenedListener {

    @OnOpening("userTask_takeMeasures")
    void open(DelegateTask task, OpenedForm form) {
        form.show("quickTestShown", task.getVariable("quickTestFound"));
    }
}
