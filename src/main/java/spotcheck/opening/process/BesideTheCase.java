package spotcheck.opening.process;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What runs beside a case, such as a text that was promised: the case does not wait for it, and may close before. */
@Component
class BesideTheCase {

    private final TaskService tasks;

    BesideTheCase(@Lazy TaskService tasks) {
        this.tasks = tasks;
    }

    /** Names of the tasks that are still open in the processes beside that of the case. */
    List<String> stillOpen(DelegateExecution ofCase) {
        return ofCase
                .getProcessEngineServices()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(ofCase.getProcessBusinessKey())
                .rootProcessInstances()
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .filter(root -> !root.equals(ofCase.getProcessInstanceId()))
                .flatMap(root -> tasks.createTaskQuery().processInstanceId(root).list().stream())
                .map(Task::getName)
                .sorted()
                .toList();
    }
}
