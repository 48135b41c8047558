package spotcheck.workbench.process;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.workbench.ListedTask;

/** Tasks as a list says them: with their case, their date and the names of people, each asked once for all. */
@Component
class TaskWords {

    private static final String HEADLINE = "caseHeadline";

    private final RuntimeService runtime;
    private final IdentityService identity;
    private final Clock clock;

    TaskWords(@Lazy RuntimeService runtime, @Lazy IdentityService identity, Clock clock) {
        this.runtime = runtime;
        this.identity = identity;
        this.clock = clock;
    }

    /** @param open ids of those that the person may open */
    List<ListedTask> of(List<Task> found, Set<String> open) {
        var headlines = headlines(found);
        var names = names(found.stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(task -> shown(task, open.contains(task.getId()), headlines, names))
                .toList();
    }

    private ListedTask shown(Task task, boolean opens, Map<String, String> headlines, Map<String, String> names) {
        var due = task.getDueDate() == null ? null : ChinaTime.dayOf(task.getDueDate());
        var who = task.getAssignee();
        return ListedTask.of(
                task.getId(),
                task.getName(),
                opens,
                headlines.getOrDefault(task.getId(), ""),
                due,
                ChinaTime.today(clock),
                who == null ? null : names.getOrDefault(who, who));
    }

    private Map<String, String> headlines(List<Task> found) {
        return found.isEmpty()
                ? Map.of()
                : runtime
                        .createVariableInstanceQuery()
                        .taskIdIn(found.stream().map(Task::getId).toArray(String[]::new))
                        .variableName(HEADLINE)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(
                                VariableInstance::getTaskId,
                                one -> String.valueOf(one.getValue()),
                                (one, same) -> one));
    }

    private Map<String, String> names(List<String> people) {
        return people.isEmpty()
                ? Map.of()
                : identity.createUserQuery().userIdIn(people.toArray(String[]::new)).list().stream()
                        .collect(Collectors.toMap(User::getId, TaskWords::name));
    }

    static String name(User user) {
        return (user.getFirstName() + " " + Objects.requireNonNullElse(user.getLastName(), "")).strip();
    }
}
