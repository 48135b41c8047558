package spotcheck.workbench.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.engine.role.EnginePeople;
import spotcheck.engine.worklist.TaskFacts;
import spotcheck.workbench.tasklist.ListedTask;

/** Tasks as a list says them: with their case, their date and the names of people, each asked once for all. */
@Component
class TaskWords {

    private final TaskFacts facts;
    private final EnginePeople people;
    private final Clock clock;

    TaskWords(TaskFacts facts, EnginePeople people, Clock clock) {
        this.facts = facts;
        this.people = people;
        this.clock = clock;
    }

    /** @param open ids of those that the person may open */
    List<ListedTask> of(List<Task> found, Set<String> open) {
        var headlines = facts.headlines(found.stream().map(Task::getId).toList());
        var names = people.names(found.stream()
                .map(Task::getAssignee)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        var today = ChinaTime.today(clock);
        return found.stream()
                .map(task -> ListedTask.of(
                        task.getId(),
                        task.getName(),
                        open.contains(task.getId()),
                        headlines.getOrDefault(task.getId(), ""),
                        day(task.getDueDate()),
                        today,
                        holder(task, names)))
                .toList();
    }

    private static ListedTask.@Nullable Holder holder(Task task, Map<String, String> names) {
        var id = task.getAssignee();
        return id == null ? null : new ListedTask.Holder(id, names.getOrDefault(id, id));
    }

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    static @Nullable LocalDate day(@Nullable Date due) {
        return due == null ? null : ChinaTime.dayOf(due);
    }
}
