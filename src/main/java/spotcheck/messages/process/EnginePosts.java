package spotcheck.messages.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.engine.role.Candidates;
import spotcheck.engine.role.EnginePeople;
import spotcheck.engine.role.WithoutUser;
import spotcheck.engine.wait.EngineDate;
import spotcheck.engine.worklist.TaskFacts;
import spotcheck.messages.Posts;

/** Asks the engine for people and tasks, as the system; a page of tasks with one question each. */
@Component
class EnginePosts implements Posts {

    private static final int ROWS = 500;

    private final TaskService tasks;
    private final TaskFacts facts;
    private final EnginePeople people;
    private final WithoutUser system;
    private final Clock clock;

    EnginePosts(@Lazy TaskService tasks, TaskFacts facts, EnginePeople people, WithoutUser system, Clock clock) {
        this.tasks = tasks;
        this.facts = facts;
        this.people = people;
        this.system = system;
        this.clock = clock;
    }

    @Override
    public Set<String> people(Candidates candidates) {
        return whose(candidates, people.holders(candidates.posts()));
    }

    @Override
    public List<Waiting> dueWithin(int days, int page) {
        var found = system.ask(() -> due(days).listPage(page * ROWS, ROWS));
        var ids = found.stream().map(Task::getId).toList();
        var headlines = facts.headlines(ids);
        var whose = whose(found);
        return found.stream()
                .map(task -> waiting(
                        task, headlines.getOrDefault(task.getId(), ""), whose.getOrDefault(task.getId(), Set.of())))
                .toList();
    }

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    private TaskQuery due(int days) {
        var last = ChinaTime.today(clock).plusDays(days);
        return tasks.createTaskQuery()
                .dueAfter(Date.from(clock.instant()))
                .dueBefore(EngineDate.over(last))
                .orderByDueDate()
                .asc()
                .orderByTaskId()
                .asc();
    }

    /** Who has it, or who could claim it, by task. */
    private Map<String, Set<String>> whose(List<Task> found) {
        var candidates = facts.candidates(found.stream()
                .filter(task -> task.getAssignee() == null)
                .map(Task::getId)
                .toList());
        var holders = people.holders(candidates.values().stream()
                .flatMap(one -> one.posts().stream())
                .collect(toUnmodifiableSet()));
        return found.stream()
                .collect(toMap(
                        Task::getId,
                        task -> task.getAssignee() != null
                                ? Set.of(task.getAssignee())
                                : whose(candidates.getOrDefault(task.getId(), Candidates.NONE), holders)));
    }

    private static Set<String> whose(Candidates candidates, Map<String, Set<String>> holders) {
        var held = candidates.posts().stream().flatMap(post -> holders.getOrDefault(post, Set.of()).stream());
        return Stream.concat(candidates.people().stream(), held).collect(toUnmodifiableSet());
    }

    private Waiting waiting(Task task, String headline, Set<String> people) {
        var due = ChinaTime.dayOf(task.getDueDate());
        return new Waiting(
                task.getId(),
                task.getName(),
                headline,
                people,
                due,
                ChronoUnit.DAYS.between(ChinaTime.today(clock), due));
    }
}
