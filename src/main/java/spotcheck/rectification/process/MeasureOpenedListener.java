package spotcheck.rectification.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Start of the task 落实后续措施: its name says which measure. */
@Component
class MeasureOpenedListener implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(task.getName() + "：" + FollowUpMeasure.title(task));
    }
}
