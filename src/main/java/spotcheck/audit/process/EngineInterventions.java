package spotcheck.audit.process;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.history.UserOperationLogQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import spotcheck.audit.Intervention;
import spotcheck.audit.Interventions;
import spotcheck.casefile.CaseNumber;
import spotcheck.engine.WithoutUser;

/** The engine logs each operation of a person, property by property; to open a case is the daily work and left out. */
@Component
class EngineInterventions implements Interventions {

    private static final List<String> TO_A_PROCESS = List.of(
            UserOperationLogEntry.OPERATION_TYPE_DELETE,
            UserOperationLogEntry.OPERATION_TYPE_DELETE_HISTORY,
            UserOperationLogEntry.OPERATION_TYPE_MODIFY_PROCESS_INSTANCE,
            UserOperationLogEntry.OPERATION_TYPE_RESTART_PROCESS_INSTANCE,
            UserOperationLogEntry.OPERATION_TYPE_MIGRATE,
            UserOperationLogEntry.OPERATION_TYPE_SUSPEND,
            UserOperationLogEntry.OPERATION_TYPE_ACTIVATE);
    private static final String[] TO_OTHER_THINGS = {
        EntityTypes.PROCESS_DEFINITION,
        EntityTypes.DEPLOYMENT,
        EntityTypes.VARIABLE,
        EntityTypes.JOB,
        EntityTypes.JOB_DEFINITION,
        EntityTypes.INCIDENT,
        EntityTypes.BATCH,
        EntityTypes.DECISION_DEFINITION,
        EntityTypes.DECISION_INSTANCE,
        EntityTypes.AUTHORIZATION,
        EntityTypes.USER,
        EntityTypes.GROUP,
        EntityTypes.GROUP_MEMBERSHIP,
        EntityTypes.FILTER,
        EntityTypes.PROPERTY,
        EntityTypes.OPERATION_LOG
    };
    /** What says the same once more, in numbers. */
    private static final Set<String> REPEATED = Set.of("permissionBits");

    private final HistoryService history;
    private final OperationWords words;
    private final WithoutUser system;

    EngineInterventions(@Lazy HistoryService history, OperationWords words, WithoutUser system) {
        this.history = history;
        this.words = words;
        this.system = system;
    }

    @Override
    public List<Intervention> all() {
        return system.ask(() -> {
            var logged = Stream.concat(
                            TO_A_PROCESS.stream().map(act -> query().entityType(EntityTypes.PROCESS_INSTANCE)
                                    .operationType(act)),
                            Stream.of(query().entityTypeIn(TO_OTHER_THINGS)))
                    .flatMap(asked -> asked.list().stream())
                    .collect(Collectors.groupingBy(
                            UserOperationLogEntry::getOperationId, LinkedHashMap::new, Collectors.toList()));
            var cases = cases(logged.values());
            return logged.values().stream()
                    .map(parts -> intervention(parts, cases))
                    .sorted(Comparator.comparing(Intervention::at).reversed())
                    .toList();
        });
    }

    private UserOperationLogQuery query() {
        return history.createUserOperationLogQuery()
                .categoryIn(UserOperationLogEntry.CATEGORY_OPERATOR, UserOperationLogEntry.CATEGORY_ADMIN);
    }

    private Map<String, CaseNumber> cases(Collection<List<UserOperationLogEntry>> logged) {
        var instances = logged.stream()
                .map(parts -> parts.get(0).getProcessInstanceId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return instances.isEmpty()
                ? Map.of()
                : history.createHistoricProcessInstanceQuery().processInstanceIds(instances).list().stream()
                        .filter(instance -> CaseNumber.isOne(instance.getBusinessKey()))
                        .collect(Collectors.toMap(
                                HistoricProcessInstance::getId, one -> new CaseNumber(one.getBusinessKey())));
    }

    private Intervention intervention(List<UserOperationLogEntry> parts, Map<String, CaseNumber> cases) {
        var first = parts.get(0);
        return new Intervention(
                EngineTimes.of(first.getTimestamp()),
                first.getUserId(),
                words.act(first),
                first.getProcessInstanceId() == null ? null : cases.get(first.getProcessInstanceId()),
                Stream.concat(parts.stream().map(this::change), variables(first))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("；")));
    }

    private String change(UserOperationLogEntry part) {
        if (part.getProperty() == null || REPEATED.contains(part.getProperty())) {
            return "";
        }
        return words.property(part.getProperty()) + "：" + was(part.getOrgValue()) + becomes(part.getNewValue());
    }

    private static String was(@Nullable String value) {
        return value == null || value.isEmpty() ? "" : value + " → ";
    }

    private static String becomes(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Of variables the log does not say which; the history of their values does. */
    private Stream<String> variables(UserOperationLogEntry logged) {
        return EntityTypes.VARIABLE.equals(logged.getEntityType())
                ? history
                        .createHistoricDetailQuery()
                        .userOperationId(logged.getOperationId())
                        .variableUpdates()
                        .list()
                        .stream()
                        .map(HistoricVariableUpdate.class::cast)
                        .map(update -> update.getVariableName() + "：" + update.getValue())
                : Stream.empty();
    }
}
