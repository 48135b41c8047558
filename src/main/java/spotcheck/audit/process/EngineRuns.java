package spotcheck.audit.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.audit.trail.EngineHistory;
import spotcheck.audit.trail.Run;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.role.WithoutUser;

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
        return system.ask(() -> {
            var passed = new LinkedHashMap<HistoricProcessInstance, List<HistoricActivityInstance>>();
            instances(number).forEach(instance -> passed.put(instance, steps(instance)));
            var calls = calls(passed.values());
            return passed.entrySet().stream()
                    .map(instance -> run(instance.getKey(), instance.getValue(), calls))
                    .toList();
        });
    }

    private List<HistoricProcessInstance> instances(CaseNumber number) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                .sorted(Comparator.comparing(HistoricProcessInstance::getStartTime))
                .toList();
    }

    /** The call activity by the instance that it called. */
    private static Map<String, String> calls(Collection<List<HistoricActivityInstance>> passed) {
        return passed.stream()
                .flatMap(List::stream)
                .filter(step -> step.getCalledProcessInstanceId() != null)
                .collect(Collectors.toMap(
                        HistoricActivityInstance::getCalledProcessInstanceId,
                        HistoricActivityInstance::getActivityId,
                        (one, same) -> one));
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

    private Run run(HistoricProcessInstance instance, List<HistoricActivityInstance> steps, Map<String, String> calls) {
        var deployment = deployers.of(repository
                .getProcessDefinition(instance.getProcessDefinitionId())
                .getDeploymentId());
        return new Run(
                instance.getId(),
                instance.getRootProcessInstanceId(),
                instance.getProcessDefinitionKey(),
                instance.getProcessDefinitionName(),
                instance.getProcessDefinitionVersion(),
                instance.getProcessDefinitionId(),
                deployment.at(),
                deployment.by(),
                instance.getSuperProcessInstanceId(),
                calls.get(instance.getId()),
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
