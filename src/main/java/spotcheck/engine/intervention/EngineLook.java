package spotcheck.engine.intervention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import spotcheck.casefile.AuthorityFiles;
import spotcheck.casefile.CaseNumber;
import spotcheck.intervention.Interventions;
import spotcheck.intervention.OperationWords;

/** How things stand in the engine's tables while a command runs: what it changes is written at its end. */
@Component
class EngineLook {

    /** What a thing was that is being deleted, by its kind; the number of it is a property of the operation. */
    private static final Map<String, String> CONTENT = Map.of(
            EntityTypes.USER,
                    "select coalesce(first_, '') || coalesce(last_, '') || ' ' || coalesce(email_, '') from act_id_user"
                            + " where id_ = :id",
            EntityTypes.GROUP, "select coalesce(name_, '') from act_id_group where id_ = :id",
            EntityTypes.FILTER, "select name_ || '：' || query_ from act_ru_filter where id_ = :id",
            EntityTypes.DEPLOYMENT, "select name_ from act_ge_bytearray where deployment_id_ = :id order by name_");

    private final JdbcClient jdbc;
    private final AuthorityFiles files;
    private final OperationWords words;

    EngineLook(JdbcClient jdbc, AuthorityFiles files, OperationWords words) {
        this.jdbc = jdbc;
        this.files = files;
        this.words = words;
    }

    Optional<CaseNumber> caseOf(UserOperationLogEntryEventEntity operation) {
        return operation.getProcessInstanceId() == null
                ? Optional.empty()
                : jdbc.sql("select business_key_ from act_hi_procinst where proc_inst_id_ = ?")
                        .param(operation.getProcessInstanceId())
                        .query(String.class)
                        .optional()
                        .filter(CaseNumber::isOne)
                        .map(CaseNumber::new)
                        .filter(number -> files.find(number).isPresent());
    }

    Optional<Begun> processOf(String id) {
        return processes("proc_inst_id_ = ?", id);
    }

    Optional<Begun> processOfExecution(String execution) {
        return processes("proc_inst_id_ = (select proc_inst_id_ from act_ru_execution where id_ = ?)", execution);
    }

    /** The overview of a case, which began first. */
    Optional<Begun> processOfCase(String number) {
        return processes("business_key_ = ?", number);
    }

    private Optional<Begun> processes(String condition, String value) {
        return jdbc
                .sql("select proc_inst_id_ as id, proc_def_id_ as definition from act_hi_procinst where " + condition
                        + " order by start_time_")
                .param(value)
                .query(Begun.class)
                .list()
                .stream()
                .findFirst();
    }

    Interventions.Done act(UserOperationLogEntryEventEntity operation) {
        return new Interventions.Done(
                operation.getOperationId(),
                operation.getProcessInstanceId(),
                words.act(operation.getOperationType() + " " + operation.getEntityType()));
    }

    /** Where it is done, and of a process that is deleted all that it held. */
    Map<String, Object> before(UserOperationLogEntryEventEntity operation) {
        var told = new LinkedHashMap<String, Object>();
        told.put("流程", process(operation.getProcessDefinitionId()));
        if (operation.getJobId() != null) {
            told.put("作业", job(operation.getJobId()));
        }
        if (operation.getTaskId() != null) {
            told.put("任务", task(operation.getTaskId()));
        }
        if (operation.getEntityType().equals(EntityTypes.PROCESS_INSTANCE)
                && operation.getOperationType().equals(UserOperationLogEntry.OPERATION_TYPE_DELETE)) {
            told.put("删除的内容", held(operation.getProcessInstanceId()));
        }
        return told;
    }

    void property(UserOperationLogEntryEventEntity operation, Map<String, Object> told) {
        var property = operation.getProperty();
        var was = EngineValues.said(operation.getOrgValue());
        var becomes = EngineValues.said(operation.getNewValue());
        if (property != null && !(was + becomes).isEmpty()) {
            told.put(
                    words.property(property),
                    was.isEmpty() ? words.value(becomes) : words.value(was) + " → " + words.value(becomes));
        }
    }

    /** The files of a deployment, what was deleted; nothing where the engine's log says it all. */
    Optional<String> content(UserOperationLogEntryEventEntity operation) {
        var thing = operation.getEntityType();
        if (thing.equals(EntityTypes.DEPLOYMENT)
                && operation.getOperationType().equals(UserOperationLogEntry.OPERATION_TYPE_CREATE)) {
            return Optional.of("文件：" + deployed(operation.getDeploymentId()));
        }
        var id = Optional.ofNullable(operation.getDeploymentId())
                .or(() -> Optional.ofNullable(operation.getNewValue()))
                .or(() -> Optional.ofNullable(operation.getOrgValue()));
        return operation.getOperationType().equals(UserOperationLogEntry.OPERATION_TYPE_DELETE)
                        && CONTENT.containsKey(thing)
                ? id.map(known -> String.join("、", texts(CONTENT.get(thing), known)))
                        .filter(told -> !told.isBlank())
                        .map(told -> "删除的内容：" + told)
                : Optional.empty();
    }

    String valueBefore(String variable) {
        return jdbc.sql("select var_type_, text_, long_, double_ from act_hi_varinst where id_ = ?")
                .param(variable)
                .query((row, number) -> EngineValues.of(row))
                .optional()
                .orElse("");
    }

    private String held(String process) {
        RowMapper<String> variable = (row, number) -> row.getString("name_") + "=" + EngineValues.of(row);
        var tasks = texts("select name_ from act_ru_task where proc_inst_id_ = :id order by create_time_", process);
        var variables = jdbc.sql("select name_, type_ as var_type_, text_, long_, double_ from act_ru_variable"
                        + " where proc_inst_id_ = ? order by name_")
                .param(process)
                .query(variable)
                .list();
        return "未办任务：" + (tasks.isEmpty() ? "无" : String.join("、", tasks)) + "；流程变量：" + String.join("，", variables);
    }

    private static String deployed(String deployment) {
        return Context.getCommandContext().getDbEntityManager().getCachedEntitiesByType(ResourceEntity.class).stream()
                .filter(file -> deployment.equals(file.getDeploymentId()))
                .map(ResourceEntity::getName)
                .sorted()
                .collect(Collectors.joining("、"));
    }

    private String task(String task) {
        return texts("select name_ from act_ru_task where id_ = :id", task).stream()
                .findFirst()
                .orElse(task);
    }

    private static String job(String id) {
        var job = Context.getCommandContext().getJobManager().findJobById(id);
        return job == null || job.getActivityId() == null || job.getProcessDefinitionId() == null
                ? id
                : name(job.getProcessDefinitionId(), job.getActivityId());
    }

    private static String name(String definition, String activity) {
        var found = Context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(definition)
                .findActivity(activity);
        return found == null ? activity : Objects.toString(found.getProperty("name"), activity);
    }

    private static String process(@Nullable String definition) {
        return definition == null
                ? ""
                : Objects.toString(
                        Context.getProcessEngineConfiguration()
                                .getDeploymentCache()
                                .findDeployedProcessDefinitionById(definition)
                                .getName(),
                        definition);
    }

    private List<String> texts(String sql, String id) {
        return jdbc.sql(sql).param("id", id).query(String.class).list();
    }

    record Begun(String id, String definition) {}
}
