package spotcheck.engine.wait;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.deadline.CaseDeadline;
import spotcheck.casefile.deadline.DeadlineWaits;
import spotcheck.engine.ProcessVariable;
import spotcheck.engine.role.WithoutUser;

/** Finds the tasks and timers whose element names a deadline in its property {@code deadline}, and moves them. */
@Component
class EngineWaits implements DeadlineWaits {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final DeadlineElements elements;
    private final WithoutUser system;

    EngineWaits(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            @Lazy ManagementService management,
            DeadlineElements elements,
            WithoutUser system) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.elements = elements;
        this.system = system;
    }

    @Override
    public List<Wait> of(CaseDeadline deadline) {
        return system.ask(() -> {
            var waiting = tasks(deadline).stream().map(task -> new Wait("task", task.getName()));
            var firing = timers(deadline).stream()
                    .map(timer -> new Wait("timer", elements.name(timer.getProcessDefinitionId(), activity(timer))));
            return Stream.concat(waiting, firing).toList();
        });
    }

    @Override
    public void follow(CaseDeadline deadline) {
        system.act(() -> {
            tasks(deadline).forEach(task -> {
                task.setDueDate(EngineDate.due(deadline.actBy()));
                tasks.saveTask(task);
            });
            timers(deadline).forEach(timer -> {
                management.activateJobById(timer.getId());
                management.setJobDuedate(
                        timer.getId(), ChinaTime.toDate(deadline.dueDate().plusDays(1)), false);
            });
        });
    }

    @Override
    public void pause(CaseDeadline deadline) {
        system.act(() -> {
            tasks(deadline).forEach(task -> {
                task.setDueDate(null);
                tasks.saveTask(task);
            });
            timers(deadline).forEach(timer -> management.suspendJobById(timer.getId()));
        });
    }

    private List<Task> tasks(CaseDeadline deadline) {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(deadline.number().value())
                .list()
                .stream()
                .filter(task ->
                        elements.serves(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), deadline.period()))
                .filter(task ->
                        concerns(deadline, tasks.getVariable(task.getId(), ProcessVariable.DEADLINE_SUBJECT.name())))
                .toList();
    }

    private List<Job> timers(CaseDeadline deadline) {
        return runtime
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(deadline.number().value())
                .list()
                .stream()
                .flatMap(instance ->
                        management.createJobQuery().processInstanceId(instance.getId()).timers().list().stream())
                .filter(timer -> elements.serves(timer.getProcessDefinitionId(), activity(timer), deadline.period()))
                .filter(timer -> concerns(
                        deadline, runtime.getVariable(timer.getExecutionId(), ProcessVariable.DEADLINE_SUBJECT.name())))
                .toList();
    }

    private String activity(Job timer) {
        return Optional.ofNullable(management
                        .createJobDefinitionQuery()
                        .jobDefinitionId(timer.getJobDefinitionId())
                        .singleResult())
                .map(JobDefinition::getActivityId)
                .orElse("");
    }

    private static boolean concerns(CaseDeadline deadline, @Nullable Object subject) {
        return deadline.subject().isEmpty() || deadline.subject().equals(subject);
    }
}
