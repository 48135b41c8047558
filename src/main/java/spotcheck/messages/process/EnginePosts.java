package spotcheck.messages.process;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.engine.WithoutUser;
import spotcheck.messages.Posts;

/** Asks the engine for people and tasks, as the system. */
@Component
class EnginePosts implements Posts {

    private final IdentityService identity;
    private final TaskService tasks;
    private final WithoutUser system;
    private final Clock clock;

    EnginePosts(@Lazy IdentityService identity, @Lazy TaskService tasks, WithoutUser system, Clock clock) {
        this.identity = identity;
        this.tasks = tasks;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public Set<String> holders(Collection<String> groups) {
        return system.ask(() -> groups.stream()
                .flatMap(group -> identity.createUserQuery().memberOfGroup(group).list().stream())
                .map(User::getId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    @Override
    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    public List<Waiting> dueWithin(int days) {
        var now = clock.instant();
        return system.ask(() -> tasks
                .createTaskQuery()
                .dueAfter(Date.from(now))
                .dueBefore(Date.from(now.plus(days, ChronoUnit.DAYS)))
                .list()
                .stream()
                .map(this::waiting)
                .toList());
    }

    private Waiting waiting(Task task) {
        var due = ChinaTime.dayOf(task.getDueDate());
        return new Waiting(
                task.getId(),
                task.getName(),
                String.valueOf(tasks.getVariable(task.getId(), "caseHeadline")),
                task.getAssignee() == null ? holders(posts(task)) : Set.of(task.getAssignee()),
                due.toString(),
                ChronoUnit.DAYS.between(ChinaTime.today(clock), due));
    }

    private List<String> posts(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
    }
}
