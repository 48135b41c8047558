package spotcheck.papers.process;

import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.papers.StepsTried;

/** Hands the form to the engine as the person who is logged in, with all that the engine and the listeners ask of it. */
@Component
class EngineSteps implements StepsTried {

    private final TaskService tasks;
    private final FormService forms;

    EngineSteps(@Lazy TaskService tasks, @Lazy FormService forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    @Override
    public boolean isSeen(String task) {
        return tasks.createTaskQuery().taskId(task).count() > 0;
    }

    @Override
    public void submit(String task, Map<String, Object> answers) {
        forms.submitTaskForm(task, Variables.fromMap(answers));
    }
}
