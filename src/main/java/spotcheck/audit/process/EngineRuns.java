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
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.audit.AskedTable;
import spotcheck.audit.trail.EngineHistory;
import spotcheck.audit.trail.Run;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.ProcessEnd;
import spotcheck.engine.role.WithoutUser;
import spotcheck.engine.table.ProgramAskings;

/** Reads the history of the engine. Who may see a case was decided before; its own authorizations know no cases. */
@Component
class EngineRuns implements EngineHistory {

    private final HistoryService history;
    private final RepositoryService repository;
    private final ManagementService management;
    private final AskedTables tables;
    private final ProgramAskings byProgram;
    private final Deployers deployers;
    private final WithoutUser system;

    EngineRuns(
            @Lazy HistoryService history,
            @Lazy RepositoryService repository,
            @Lazy ManagementService management,
            AskedTables tables,
            ProgramAskings byProgram,
            Deployers deployers,
            WithoutUser system) {
        this.history = history;
        this.repository = repository;
        this.management = management;
        this.tables = tables;
        this.byProgram = byProgram;
        this.deployers = deployers;
        this.system = system;
    }

    @Override
    public List<Run> of(CaseNumber number) {
        return system.ask(() -> {
            var passed = new LinkedHashMap<HistoricProcessInstance, List<HistoricActivityInstance>>();
            var instances = instances(number);
            var ids = instances.stream().map(HistoricProcessInstance::getId).toList();
            var steps = steps(ids);
            instances.forEach(instance -> passed.put(instance, steps.getOrDefault(instance.getId(), List.of())));
            var calls = calls(passed.values());
            var asked = tables.of(ids, decisions(passed.values()));
            return passed.entrySet().stream()
                    .map(instance -> run(
                            instance.getKey(),
                            instance.getValue(),
                            calls,
                            asked.getOrDefault(instance.getKey().getId(), List.of())))
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

    @Override
    public void forget(Collection<String> kept) {
        byProgram.forget(kept);
    }

    private Run run(
            HistoricProcessInstance instance,
            List<HistoricActivityInstance> steps,
            Map<String, String> calls,
            List<AskedTable> asked) {
        var deployment = deployers.ofProcess(instance.getProcessDefinitionId());
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
                ProcessEnd.of(instance),
                steps.stream().map(EngineSteps::of).toList(),
                asked);
    }

    /** Of all processes with one question, by process; the engine's own query asks of one. */
    private Map<String, List<HistoricActivityInstance>> steps(List<String> processes) {
        if (processes.isEmpty()) {
            return Map.of();
        }
        var names = IntStream.range(0, processes.size())
                .mapToObj(place -> "process" + place)
                .toList();
        var query = history.createNativeHistoricActivityInstanceQuery()
                .sql("select * from " + management.getTableName(HistoricActivityInstance.class)
                        + " where PROC_INST_ID_ in ("
                        + names.stream().map(name -> "#{" + name + "}").collect(Collectors.joining(", "))
                        + ") order by SEQUENCE_COUNTER_");
        for (var place = 0; place < names.size(); place++) {
            query.parameter(names.get(place), processes.get(place));
        }
        return query.list().stream().collect(Collectors.groupingBy(HistoricActivityInstance::getProcessInstanceId));
    }

    /** Steps at which a diagram asked a table. */
    private static List<String> decisions(Collection<List<HistoricActivityInstance>> passed) {
        return passed.stream()
                .flatMap(List::stream)
                .filter(step -> step.getActivityType().equals(ActivityTypes.TASK_BUSINESS_RULE))
                .map(HistoricActivityInstance::getId)
                .toList();
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
