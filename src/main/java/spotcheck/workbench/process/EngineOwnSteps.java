package spotcheck.workbench.process;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.casefile.CurrentActor;
import spotcheck.casefile.right.SeparationOfDuties;
import spotcheck.engine.role.Candidates;
import spotcheck.engine.role.EnginePeople;
import spotcheck.engine.role.WithoutUser;
import spotcheck.engine.worklist.TaskFacts;
import spotcheck.workbench.tasklist.OwnSteps;

/** Asks the engine's history only for what the person did, and its tasks only for those of the person's own posts. */
@Component
class EngineOwnSteps implements OwnSteps {

    private static final int LOOKED_AT = 20;

    private final TaskService tasks;
    private final HistoryService history;
    private final TaskFacts facts;
    private final EnginePeople people;
    private final SeparationOfDuties duties;
    private final WithoutUser system;
    private final CurrentActor actor;

    EngineOwnSteps(
            @Lazy TaskService tasks,
            @Lazy HistoryService history,
            TaskFacts facts,
            EnginePeople people,
            SeparationOfDuties duties,
            WithoutUser system,
            CurrentActor actor) {
        this.tasks = tasks;
        this.history = history;
        this.facts = facts;
        this.people = people;
        this.duties = duties;
        this.system = system;
        this.actor = actor;
    }

    @Override
    public boolean isAlone(String task) {
        var free = tasks.createTaskQuery().taskId(task).taskUnassigned().count() > 0;
        return free && able(task).equals(Set.of(actor.id()));
    }

    private Set<String> able(String task) {
        var candidates = facts.candidates(List.of(task)).getOrDefault(task, Candidates.NONE);
        return Stream.concat(
                        candidates.people().stream(),
                        people.holders(candidates.posts()).values().stream().flatMap(Set::stream))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<CaseNumber> caseOf(String task) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(task).singleResult())
                .map(seen -> facts.cases(List.of(seen)).get(task));
    }

    @Override
    public Optional<Step> done(String task) {
        var query = history.createHistoricTaskInstanceQuery()
                .taskId(task)
                .taskAssignee(actor.id())
                .finished();
        return Optional.ofNullable(system.ask(query::singleResult))
                .flatMap(done -> step(done.getName(), instance(done.getProcessInstanceId())));
    }

    @Override
    public Optional<Step> begun(String instance) {
        return Optional.ofNullable(instance(instance))
                .filter(begun -> actor.id().equals(begun.getStartUserId()))
                .flatMap(begun -> step(begun.getProcessDefinitionName(), begun));
    }

    private @Nullable HistoricProcessInstance instance(String id) {
        var query = history.createHistoricProcessInstanceQuery().processInstanceId(id);
        return system.ask(query::singleResult);
    }

    private static Optional<Step> step(String name, @Nullable HistoricProcessInstance instance) {
        return Optional.ofNullable(instance)
                .map(HistoricProcessInstance::getBusinessKey)
                .filter(CaseNumber::isOne)
                .map(number -> new Step(name, new CaseNumber(number)));
    }

    @Override
    public Optional<Onward> next(CaseNumber number) {
        return open(own().processInstanceBusinessKey(number.value())).stream()
                .filter(task -> duties.mayDo(number, task.getTaskDefinitionKey().replace("userTask_", "")))
                .findFirst()
                .map(EngineOwnSteps::onward);
    }

    @Override
    public Optional<Onward> first() {
        return open(own()).stream().findFirst().map(EngineOwnSteps::onward);
    }

    private List<Task> open(TaskQuery query) {
        return system.ask(
                () -> query.orderByDueDate().asc().orderByTaskId().asc().listPage(0, LOOKED_AT));
    }

    /** Taken by the person, or by nobody and of the own posts. */
    private TaskQuery own() {
        var either = tasks.createTaskQuery().or().taskAssignee(actor.id()).taskCandidateUser(actor.id());
        var groups = List.copyOf(actor.groups());
        return (groups.isEmpty() ? either : either.taskCandidateGroupIn(groups)).endOr();
    }

    private static Onward onward(Task task) {
        return new Onward(task.getId(), Objects.requireNonNullElse(task.getName(), ""));
    }
}
