package spotcheck.audit.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.audit.EngineHistory;
import spotcheck.audit.Run;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.WithoutUser;

/** Reads the history of the engine. Who may see a case was decided before; its own authorizations know no cases. */
@Component
class EngineRuns implements EngineHistory {

    private final HistoryService history;
    private final RepositoryService repository;
    private final AskedTables tables;
    private final Deployers deployers;
    private final WithoutUser system;

    EngineRuns(
            @Lazy HistoryService history,
            @Lazy RepositoryService repository,
            AskedTables tables,
            Deployers deployers,
            WithoutUser system) {
        this.history = history;
        this.repository = repository;
        this.tables = tables;
        this.deployers = deployers;
        this.system = system;
    }

    @Override
    public List<Run> of(CaseNumber number) {
        return system.ask(() ->
                history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                        .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
                        .map(this::run)
                        .toList());
    }

    @Override
    public Optional<String> diagram(String diagram) {
        return system.ask(
                () -> definition(diagram).map(ProcessDefinition::getId).map(this::read));
    }

    @Override
    public Optional<CaseNumber> caseOf(String processInstance) {
        return system.ask(() -> Optional.ofNullable(history.createHistoricProcessInstanceQuery()
                        .processInstanceId(processInstance)
                        .singleResult())
                .map(HistoricProcessInstance::getBusinessKey)
                .filter(CaseNumber::isOne)
                .map(CaseNumber::new));
    }

    private Run run(HistoricProcessInstance instance) {
        var steps = steps(instance);
        var deployment = definition(instance.getProcessDefinitionId())
                .flatMap(definition -> deployers.of(definition.getDeploymentId()));
        return new Run(
                instance.getId(),
                instance.getRootProcessInstanceId(),
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                instance.getProcessDefinitionVersion(),
                instance.getProcessDefinitionId(),
                deployment.map(Deployers.Deployed::at).orElse(null),
                deployment.map(Deployers.Deployed::by).orElse(null),
                instance.getSuperProcessInstanceId(),
                calledAt(instance),
                EngineTimes.of(instance.getStartTime()),
                EngineTimes.orNull(instance.getEndTime()),
                instance.getEndActivityId(),
                steps.stream().map(EngineSteps::of).toList(),
                tables.of(instance.getId()));
    }

    private List<HistoricActivityInstance> steps(HistoricProcessInstance instance) {
        return history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
    }

    private @Nullable String calledAt(HistoricProcessInstance instance) {
        return instance.getSuperProcessInstanceId() == null
                ? null
                : history
                        .createHistoricActivityInstanceQuery()
                        .processInstanceId(instance.getSuperProcessInstanceId())
                        .activityType("callActivity")
                        .list()
                        .stream()
                        .filter(call -> instance.getId().equals(call.getCalledProcessInstanceId()))
                        .map(HistoricActivityInstance::getActivityId)
                        .findFirst()
                        .orElse(null);
    }

    private Optional<ProcessDefinition> definition(String id) {
        return Optional.ofNullable(repository
                .createProcessDefinitionQuery()
                .processDefinitionId(id)
                .singleResult());
    }

    private String read(String definition) {
        try (var diagram = repository.getProcessModel(definition)) {
            return new String(diagram.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
