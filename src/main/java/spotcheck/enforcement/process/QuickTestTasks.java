package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import spotcheck.engine.task.OnOpening;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TasksOf;

/** The task of {@code quick-test.bpmn}. */
@TasksOf("quickTest")
class QuickTestTasks {

    /** What the samplers found. */
    @OnOpening("userTask_takeMeasures")
    void showQuickTest(OpenedForm form, DelegateTask task) {
        form.show("quickTestShown", task.getVariable("quickTestFound"));
    }
}
