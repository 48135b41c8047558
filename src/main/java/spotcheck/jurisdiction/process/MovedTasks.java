package spotcheck.jurisdiction.process;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.role.WithoutUser;
import spotcheck.jurisdiction.OpenWork;

/** The open tasks of the handlers go with the case; what was handed to an enforcement team stays with it. */
@Component
class MovedTasks implements OpenWork {

    private static final String HANDLER = "handler-";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final WithoutUser withoutUser;

    MovedTasks(@Lazy TaskService tasks, @Lazy RuntimeService runtime, WithoutUser withoutUser) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.withoutUser = withoutUser;
    }

    @Override
    public boolean isDisputed(CaseNumber number) {
        return withoutUser.ask(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey("jurisdictionDispute")
                        .processInstanceBusinessKey(number.value())
                        .count()
                > 0);
    }

    @Override
    public void move(CaseNumber number, String from, String to) {
        withoutUser.act(() -> tasks.createTaskQuery().processInstanceBusinessKey(number.value()).list().stream()
                .filter(task -> isOf(task, HANDLER + from))
                .forEach(task -> move(task, HANDLER + from, HANDLER + to)));
    }

    private boolean isOf(Task task, String group) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .anyMatch(group::equals);
    }

    private void move(Task task, String from, String to) {
        if (task.getAssignee() != null) {
            tasks.setAssignee(task.getId(), null);
        }
        tasks.deleteCandidateGroup(task.getId(), from);
        tasks.addCandidateGroup(task.getId(), to);
    }
}
