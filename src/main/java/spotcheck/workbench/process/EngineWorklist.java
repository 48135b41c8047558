package spotcheck.workbench.process;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CurrentActor;
import spotcheck.engine.role.WithoutUser;
import spotcheck.workbench.tasklist.ListedTask;
import spotcheck.workbench.tasklist.OwnWork;
import spotcheck.workbench.tasklist.Show;
import spotcheck.workbench.tasklist.Worklist;

/** Asks the engine for the tasks of the person's groups, which is what the engine's own authorizations grant. */
@Component
class EngineWorklist implements Worklist {

    private static final int ROWS = 50;

    private final TaskService tasks;
    private final OwnPosts posts;
    private final TaskWords words;
    private final WithoutUser system;
    private final CurrentActor actor;
    private final WorkingDays days;
    private final Clock clock;

    EngineWorklist(
            @Lazy TaskService tasks,
            OwnPosts posts,
            TaskWords words,
            WithoutUser system,
            CurrentActor actor,
            WorkingDays days,
            Clock clock) {
        this.tasks = tasks;
        this.posts = posts;
        this.words = words;
        this.system = system;
        this.actor = actor;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public Page list(Show show, int page) {
        var mine = query(show);
        var total = system.ask(mine::count);
        var shown = (int) Math.min(Math.max(0, page), Math.max(0, total - 1) / ROWS);
        var found = system.ask(
                () -> mine.orderByDueDate().asc().orderByTaskId().asc().listPage(shown * ROWS, ROWS));
        return new Page(words.of(found, openTo(found)), shown, total, (shown + 1L) * ROWS < total);
    }

    @Override
    public long count(Show show) {
        var mine = query(show);
        return system.ask(mine::count);
    }

    @Override
    public List<ListedTask> some(List<String> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list();
        return words.of(found, ids(found));
    }

    private TaskQuery query(Show show) {
        var person = actor.id();
        var query = tasks.createTaskQuery();
        if (show == Show.MINE) {
            return query.taskAssignee(person);
        }
        if (show == Show.OWN) {
            return ownOrFree(person);
        }
        var groups = posts.all();
        var either = query.or().taskAssignee(person).taskCandidateUser(person).includeAssignedTasks();
        var all = (groups.isEmpty() ? either : either.taskCandidateGroupIn(groups)).endOr();
        return switch (show) {
            case UNCLAIMED -> all.taskUnassigned();
            case WEEK -> all.dueAfter(now()).dueBefore(endOfWeek());
            case OVERDUE -> all.dueBefore(now());
            default -> all;
        };
    }

    /** Taken by the person, or by nobody and of a post of his or hers. */
    private TaskQuery ownOrFree(String person) {
        var either = tasks.createTaskQuery().or().taskAssignee(person).taskCandidateUser(person);
        var groups = List.copyOf(actor.groups());
        return (groups.isEmpty() ? either : either.taskCandidateGroupIn(groups)).endOr();
    }

    @Override
    public OwnWork ownWork() {
        var own = list(Show.OWN, 0);
        var all = list(Show.ALL, 0);
        var today = ChinaTime.today(clock);
        return OwnWork.of(own, all, actor.id(), today, days.inFive(today));
    }

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    private Date now() {
        return Date.from(clock.instant());
    }

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    private Date endOfWeek() {
        LocalDate sunday = ChinaTime.today(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return Date.from(ChinaTime.fireAt(sunday));
    }

    /** The task list opens to a leader the tasks of the own posts, not those of the body. */
    private Set<String> openTo(List<Task> found) {
        return found.isEmpty() || !posts.leads()
                ? ids(found)
                : ids(tasks.createTaskQuery()
                        .taskIdIn(ids(found).toArray(String[]::new))
                        .list());
    }

    private static Set<String> ids(List<Task> some) {
        return some.stream().map(Task::getId).collect(Collectors.toSet());
    }
}
