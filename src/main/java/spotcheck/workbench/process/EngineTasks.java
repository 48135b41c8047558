package spotcheck.workbench.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.casefile.CaseNumber;
import spotcheck.deputy.PostNames;
import spotcheck.engine.role.Candidates;
import spotcheck.engine.role.EnginePeople;
import spotcheck.engine.role.WithoutUser;
import spotcheck.engine.worklist.TaskFacts;
import spotcheck.regulation.RuleIds;
import spotcheck.workbench.CaseTask;
import spotcheck.workbench.OpenTask;
import spotcheck.workbench.OpenTasks;

/** Reads tasks as the person who is logged in, and what the diagrams say of them as the system. */
@Component
class EngineTasks implements OpenTasks {

    private final TaskService tasks;
    private final RepositoryService repository;
    private final HistoryService history;
    private final TaskFacts facts;
    private final StepText texts;
    private final EnginePeople people;
    private final PostNames posts;
    private final WithoutUser system;

    EngineTasks(
            @Lazy TaskService tasks,
            @Lazy RepositoryService repository,
            @Lazy HistoryService history,
            TaskFacts facts,
            StepText texts,
            EnginePeople people,
            PostNames posts,
            WithoutUser system) {
        this.tasks = tasks;
        this.repository = repository;
        this.history = history;
        this.facts = facts;
        this.texts = texts;
        this.people = people;
        this.posts = posts;
        this.system = system;
    }

    @Override
    public Optional<OpenTask> find(String id) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult())
                .map(task -> system.ask(() -> read(task)));
    }

    private OpenTask read(Task task) {
        var model = repository.getBpmnModelInstance(task.getProcessDefinitionId());
        UserTask drawn = model.getModelElementById(task.getTaskDefinitionKey());
        var properties = properties(drawn);
        return new OpenTask(
                task.getId(),
                task.getName(),
                Objects.requireNonNull(facts.cases(List.of(task)).get(task.getId())),
                TaskWords.day(task.getDueDate()),
                task.getAssignee(),
                texts.of(task.getId()),
                RuleIds.parse(properties.getOrDefault("legalBasis", "")),
                properties.getOrDefault("evidenceStep", ""),
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey());
    }

    private static Map<String, String> properties(UserTask drawn) {
        var found = new LinkedHashMap<String, String>();
        if (drawn.getExtensionElements() != null) {
            drawn.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                    .flatMap(properties -> properties.getCamundaProperties().stream())
                    .forEach((CamundaProperty property) ->
                            found.put(property.getCamundaName(), property.getCamundaValue()));
        }
        return found;
    }

    @Override
    public List<CaseTask> ofCase(CaseNumber number) {
        var found = system.ask(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .orderByDueDate()
                .asc()
                .list());
        return found.isEmpty() ? List.of() : named(found);
    }

    private List<CaseTask> named(List<Task> found) {
        var ids = found.stream().map(Task::getId).toList();
        var candidates = facts.candidates(ids);
        var names = people.names(
                found.stream().map(Task::getAssignee).filter(Objects::nonNull).toList());
        var open = tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream()
                .map(Task::getId)
                .collect(Collectors.toSet());
        return found.stream()
                .map(task -> new CaseTask(
                        task.getId(),
                        task.getName(),
                        TaskWords.day(task.getDueDate()),
                        who(task, candidates.getOrDefault(task.getId(), Candidates.NONE), names),
                        task.getAssignee() != null,
                        open.contains(task.getId())))
                .toList();
    }

    private String who(Task task, Candidates candidates, Map<String, String> names) {
        var holder = task.getAssignee();
        return holder != null
                ? names.getOrDefault(holder, holder)
                : Stream.concat(
                                candidates.posts().stream().map(posts::post),
                                candidates.people().stream().map(posts::person))
                        .sorted()
                        .collect(Collectors.joining("、"));
    }

    @Override
    public List<ProcessRun> runs(CaseNumber number) {
        return system.ask(() -> history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .orderByProcessInstanceStartTime()
                .asc()
                .list()
                .stream()
                .map(EngineTasks::run)
                .toList());
    }

    private static ProcessRun run(HistoricProcessInstance instance) {
        return new ProcessRun(instance.getProcessDefinitionKey(), instance.getEndTime() != null);
    }
}
