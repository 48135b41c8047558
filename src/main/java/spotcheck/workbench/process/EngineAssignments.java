package spotcheck.workbench.process;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.Refused;
import spotcheck.engine.role.Candidates;
import spotcheck.engine.role.EnginePeople;
import spotcheck.engine.role.WithoutUser;
import spotcheck.engine.worklist.TaskFacts;
import spotcheck.workbench.tasklist.Assignments;
import spotcheck.workbench.tasklist.ListedTask;

/** Reads many tasks with one question each; what changed between reading and writing is refused. */
@Component
class EngineAssignments implements Assignments {

    private static final String CHANGED = "刚刚由他人领取、指派或者办理完毕";

    private final TaskService tasks;
    private final TaskFacts facts;
    private final EnginePeople people;
    private final OwnPosts own;
    private final WithoutUser system;
    private final CurrentActor actor;

    EngineAssignments(
            @Lazy TaskService tasks,
            TaskFacts facts,
            EnginePeople people,
            OwnPosts own,
            WithoutUser system,
            CurrentActor actor) {
        this.tasks = tasks;
        this.facts = facts;
        this.people = people;
        this.own = own;
        this.system = system;
        this.actor = actor;
    }

    @Override
    public Map<String, Offered> offered(Collection<String> ids) {
        var found = system.ask(() ->
                tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list());
        var candidates = facts.candidates(ids);
        var headlines = facts.headlines(ids);
        var cases = facts.cases(found);
        Predicate<Task> comes = task -> of(task, candidates).include(actor.id(), own.all());
        return found.stream()
                .filter(task -> cases.containsKey(task.getId()))
                .filter(comes.or(this::isMine))
                .collect(toMap(
                        Task::getId,
                        task -> new Offered(
                                task.getId(),
                                task.getName(),
                                ListedTask.caseName(headlines.getOrDefault(task.getId(), "")),
                                Objects.requireNonNull(cases.get(task.getId())),
                                of(task, candidates),
                                isMine(task) || of(task, candidates).include(actor.id(), actor.groups()),
                                holder(task))));
    }

    private static Candidates of(Task task, Map<String, Candidates> candidates) {
        return candidates.getOrDefault(task.getId(), Candidates.NONE);
    }

    private boolean isMine(Task task) {
        return actor.id().equals(task.getAssignee());
    }

    private static String holder(Task task) {
        return Objects.requireNonNullElse(task.getAssignee(), "");
    }

    @Override
    public void claim(Offered task) {
        try {
            tasks.claim(task.id(), actor.id());
        } catch (TaskAlreadyClaimedException
                | OptimisticLockingException
                | NullValueException
                | AuthorizationException another) {
            throw new Refused(CHANGED);
        }
    }

    /** Looked at and written in one command: the engine sees when another one comes between. */
    @Override
    public void give(Offered task, String person) {
        try {
            if (!system.letAct(() -> isGiven(task, person))) {
                throw new Refused(CHANGED);
            }
        } catch (OptimisticLockingException another) {
            throw new Refused(CHANGED);
        }
    }

    private boolean isGiven(Offered task, String person) {
        var now = tasks.createTaskQuery().taskId(task.id()).singleResult();
        if (now == null || !holder(now).equals(task.holder())) {
            return false;
        }
        tasks.setAssignee(task.id(), person);
        return true;
    }

    @Override
    public Map<String, String> colleagues() {
        var holders =
                people.holders(own.all()).values().stream().flatMap(Set::stream).collect(toSet());
        return new TreeMap<>(people.names(holders));
    }

    @Override
    public Set<String> heldBy(String person, Collection<String> posts) {
        return people.holders(posts).entrySet().stream()
                .filter(post -> post.getValue().contains(person))
                .map(Map.Entry::getKey)
                .collect(toSet());
    }
}
