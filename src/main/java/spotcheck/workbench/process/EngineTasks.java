package spotcheck.workbench.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.calendar.ChinaTime;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.WithoutUser;
import spotcheck.regulation.RuleIds;
import spotcheck.workbench.OpenTask;
import spotcheck.workbench.OpenTasks;

/** Reads tasks as the person who is logged in, and what the diagrams say of them as the system. */
@Component
class EngineTasks implements OpenTasks {

    private static final String HEADLINE = "caseHeadline";

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final HistoryService history;
    private final FormService forms;
    private final ObjectMapper json;
    private final WithoutUser system;

    EngineTasks(
            @Lazy TaskService tasks,
            @Lazy RuntimeService runtime,
            @Lazy RepositoryService repository,
            @Lazy HistoryService history,
            @Lazy FormService forms,
            ObjectMapper json,
            WithoutUser system) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.history = history;
        this.forms = forms;
        this.json = json;
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
                caseOf(task),
                day(task.getDueDate()),
                task.getAssignee(),
                asks(task),
                RuleIds.parse(properties.getOrDefault("legalBasis", "")),
                properties.getOrDefault("evidenceStep", ""),
                repository.getProcessDefinition(task.getProcessDefinitionId()).getKey());
    }

    private CaseNumber caseOf(Task task) {
        return new CaseNumber(runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    private static @Nullable LocalDate day(@Nullable Date due) {
        return due == null ? null : ChinaTime.dayOf(due);
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

    /** A form begins with its case and then says what the step asks. */
    private String asks(Task task) {
        try (var form = forms.getDeployedTaskForm(task.getId())) {
            return StreamSupport.stream(json.readTree(form).path("components").spliterator(), false)
                    .filter(component -> component.path("type").asText().equals("text"))
                    .findFirst()
                    .map(EngineTasks::withoutCase)
                    .orElse("");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String withoutCase(JsonNode text) {
        return text.path("text")
                .asText()
                .lines()
                .filter(line -> !line.contains(HEADLINE) && !line.contains("{{"))
                .collect(Collectors.joining("\n"))
                .strip();
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
