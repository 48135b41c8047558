package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Start of the task 采取现场措施: shows what the samplers found. */
@Component
class QuickTestOpenedListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setVariableLocal("quickTestShown", task.getVariable("quickTestFound"));
    }
}
