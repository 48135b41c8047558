package spotcheck.workbench.process;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Forbidden;
import spotcheck.casefile.Refused;
import spotcheck.engine.WithoutUser;
import spotcheck.workbench.ListedTask;
import spotcheck.workbench.Show;
import spotcheck.workbench.Worklist;

/** Asks the engine for the tasks of the person's groups, which is what the engine's own authorizations grant. */
@Component
class EngineWorklist implements Worklist {

    private static final int ROWS = 50;
    private static final String LEADER = "leader-";
    private static final List<String> LED = List.of("organizer-", "handler-", "enforcer-");

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final IdentityService identity;
    private final TaskWords words;
    private final WithoutUser system;
    private final CurrentActor actor;
    private final Clock clock;

    EngineWorklist(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy IdentityService identity,
            TaskWords words,
            WithoutUser system,
            CurrentActor actor,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.identity = identity;
        this.words = words;
        this.system = system;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public Page list(Show show, int page) {
        var first = Math.max(0, page) * ROWS;
        var mine = query(show);
        var total = system.ask(mine::count);
        var found = system.ask(
                () -> mine.orderByDueDate().asc().orderByTaskId().asc().listPage(first, ROWS));
        var open = openTo(found);
        return new Page(
                system.ask(() -> words.of(found, open)), Math.max(0, page), total, first + found.size() < total);
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
        return system.ask(() -> words.of(found, ids(found)));
    }

    private TaskQuery query(Show show) {
        var person = actor.id();
        var query = tasks.createTaskQuery();
        if (show == Show.MINE) {
            return query.taskAssignee(person);
        }
        var groups = groups();
        var all = groups.isEmpty()
                ? query.taskAssignee(person)
                : query.or()
                        .taskAssignee(person)
                        .taskCandidateGroupIn(groups)
                        .includeAssignedTasks()
                        .endOr();
        return switch (show) {
            case UNCLAIMED -> all.taskUnassigned();
            case WEEK -> all.dueAfter(now()).dueBefore(endOfWeek());
            case OVERDUE -> all.dueBefore(now());
            default -> all;
        };
    }

    private List<String> groups() {
        return Stream.concat(actor.groups().stream(), led()).distinct().toList();
    }

    private Stream<String> led() {
        return actor.groups().stream().filter(group -> group.startsWith(LEADER)).flatMap(group -> LED.stream()
                .map(role -> role + group.substring(LEADER.length())));
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
        return found.isEmpty() || led().findAny().isEmpty()
                ? ids(found)
                : ids(tasks.createTaskQuery()
                        .taskIdIn(ids(found).toArray(String[]::new))
                        .list());
    }

    private static Set<String> ids(List<Task> some) {
        return some.stream().map(Task::getId).collect(Collectors.toSet());
    }

    @Override
    public void claim(String id) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null) {
            throw new Refused("任务已经办理完毕，或者不由您办理");
        }
        if (task.getAssignee() != null && !task.getAssignee().equals(actor.id())) {
            throw new Refused("任务“" + task.getName() + "”已由他人领取");
        }
        tasks.claim(id, actor.id());
    }

    @Override
    public Given assign(String id, String person) {
        var mine = groups();
        var given = system.ask(() -> checked(id, person, mine));
        system.letAct(() -> tasks.setAssignee(id, person));
        return given;
    }

    private Given checked(String id, String person, List<String> mine) {
        var task = tasks.createTaskQuery().taskId(id).singleResult();
        if (task == null) {
            throw new Refused("任务已经办理完毕");
        }
        var posts = tasks.getIdentityLinksForTask(id).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .toList();
        if (posts.stream().noneMatch(mine::contains)) {
            throw new Forbidden("任务“" + task.getName() + "”不属于您的岗位，也不属于您负责的部门");
        }
        if (posts.stream().noneMatch(post -> holds(person, post))) {
            throw new Refused("person", "所选人员不承担任务“" + task.getName() + "”的岗位");
        }
        return new Given(task.getName(), caseOf(task), task.getAssignee());
    }

    private boolean holds(String person, String post) {
        return identity.createGroupQuery().groupId(post).groupMember(person).count() > 0;
    }

    private CaseNumber caseOf(Task task) {
        return new CaseNumber(runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    @Override
    public Map<String, String> colleagues() {
        var mine = groups();
        return system.ask(() -> {
            var people = new TreeMap<String, String>();
            mine.forEach(post -> identity.createUserQuery()
                    .memberOfGroup(post)
                    .list()
                    .forEach(user -> people.put(user.getId(), TaskWords.name(user))));
            return people;
        });
    }
}
