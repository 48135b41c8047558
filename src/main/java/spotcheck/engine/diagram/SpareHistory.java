package spotcheck.engine.diagram;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.history.HistoricVariableUpdate;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.bpmn.behavior.DmnBusinessRuleTaskActivityBehavior;
import org.camunda.bpm.engine.impl.cmd.AssignTaskCmd;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricActivityInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionEvaluationEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricDecisionInstanceEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricIdentityLinkLogEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricScopeInstanceEvent;
import org.camunda.bpm.engine.impl.history.event.HistoricTaskInstanceEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoricVariableUpdateEventEntity;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.camunda.bpm.engine.impl.history.handler.DbHistoryEventHandler;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricVariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.type.ValueType;
import spotcheck.engine.table.Asking;
import spotcheck.engine.table.ProgramAskings;
import spotcheck.engine.worklist.TaskOpened;

/**
 * The history that the engine writes of a case. A routing fact leaves its last value; who set it and why is in the case
 * file. Only where somebody changes it past the tasks each change is kept, with the value before: that is what
 * the auditor reads under 管理干预. Who may claim a task follows from its role; who claimed and did it stands on the task
 * itself, and is no line of the engine's log. The headline of a task is no fact of the case and leaves nothing. A table that the program asks leaves one row,
 * see {@link ProgramAskings}.
 */
final class SpareHistory extends DbHistoryEventHandler {

    /** The daily work of a person; whatever else a person makes the engine do is an intervention. */
    private static final Set<Class<?>> DAILY =
            Set.of(SubmitTaskFormCmd.class, SubmitStartFormCmd.class, ClaimTaskCmd.class, AssignTaskCmd.class);

    private static final Set<String> TAKEN_AND_DONE =
            Set.of(UserOperationLogEntry.OPERATION_TYPE_CLAIM, UserOperationLogEntry.OPERATION_TYPE_COMPLETE);

    private final ProgramAskings askings;

    SpareHistory(ProgramAskings askings) {
        this.askings = askings;
    }

    @Override
    public void handleEvent(HistoryEvent event) {
        if (isIntervention() || !tellsNothing(event)) {
            super.handleEvent(event);
        }
    }

    private static boolean tellsNothing(HistoryEvent event) {
        if (event instanceof HistoricVariableUpdateEventEntity variable) {
            return tellsNothing(variable);
        }
        return event instanceof HistoricIdentityLinkLogEventEntity
                || (event instanceof UserOperationLogEntryEventEntity operation && isDaily(operation));
    }

    /** Who did a task, and when, stands on the task and in the entry of its form; who took it, in the log of requests. */
    private static boolean isDaily(UserOperationLogEntryEventEntity operation) {
        return EntityTypes.TASK.equals(operation.getEntityType())
                && TAKEN_AND_DONE.contains(operation.getOperationType());
    }

    /** A fact that is not known yet, or no longer wanted when its process ends. */
    private static boolean tellsNothing(HistoricVariableUpdateEventEntity variable) {
        return TaskOpened.HEADLINE.equals(variable.getVariableName())
                || variable.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_DELETE)
                || (variable.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE)
                        && ValueType.NULL.getName().equals(variable.getSerializerName()));
    }

    /** When a task and its step began the engine knows of the task, and need not ask its history. */
    @Override
    protected void insertOrUpdate(HistoryEvent event) {
        if (event instanceof HistoricScopeInstanceEvent part && !isInitialEvent(event) && isBeginKnown(part)) {
            if (getDbEntityManager().getCachedEntity(part.getClass(), part.getId()) == null) {
                getDbEntityManager().merge(part);
            }
        } else {
            super.insertOrUpdate(event);
        }
    }

    private boolean isBeginKnown(HistoricScopeInstanceEvent part) {
        getDbEntityManager().getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> isItOrItsStep(task, part))
                .forEach(task -> part.setStartTime(task.getCreateTime()));
        return part.getStartTime() != null;
    }

    private static boolean isItOrItsStep(TaskEntity task, HistoricScopeInstanceEvent part) {
        return part instanceof HistoricTaskInstanceEventEntity
                ? task.getId().equals(part.getId())
                : part instanceof HistoricActivityInstanceEventEntity step
                        && Objects.equals(task.getExecutionId(), step.getExecutionId())
                        && Objects.equals(task.getTaskDefinitionKey(), step.getActivityId());
    }

    @Override
    protected void insertHistoricVariableUpdateEntity(HistoricVariableUpdateEventEntity change) {
        if (isIntervention() && !change.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_CREATE)) {
            keepWhatWasBefore(change);
        }
        if (isFirstOf(change)) {
            getDbEntityManager().insert(new HistoricVariableInstanceEntity(change));
        } else {
            super.insertHistoricVariableUpdateEntity(change);
        }
    }

    /** A fact that was not known when its process began comes into the history when it is first told. */
    private boolean isFirstOf(HistoricVariableUpdateEventEntity change) {
        return change.isEventOfType(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE)
                && !shouldWriteHistoricDetail(change)
                && Context.getCommandContext().getExecutionManager() instanceof WholeProcesses processes
                && processes.isRemembered(change.getProcessInstanceId())
                && getDbEntityManager()
                                .getCachedEntity(HistoricVariableInstanceEntity.class, change.getVariableInstanceId())
                        == null;
    }

    @Override
    protected boolean shouldWriteHistoricDetail(HistoricVariableUpdateEventEntity change) {
        return isIntervention() && super.shouldWriteHistoricDetail(change);
    }

    @Override
    protected void insertHistoricDecisionEvaluationEvent(HistoricDecisionEvaluationEvent event) {
        var context = Context.getCoreExecutionContext();
        if (context != null
                && context.getExecution() instanceof ExecutionEntity execution
                && !isAskedByDiagram(execution)) {
            askings.add(asking(event.getRootHistoricDecisionInstance()));
        } else {
            super.insertHistoricDecisionEvaluationEvent(event);
        }
    }

    private static boolean isAskedByDiagram(ExecutionEntity execution) {
        return execution.getActivity() != null
                && execution.getActivity().getActivityBehavior() instanceof DmnBusinessRuleTaskActivityBehavior;
    }

    private static Asking asking(HistoricDecisionInstanceEntity asked) {
        asked.setId(Context.getProcessEngineConfiguration().getIdGenerator().getNextId());
        return Asking.of(asked);
    }

    private static boolean isIntervention() {
        var command = Context.getCommandInvocationContext().getCommand();
        return Context.getCommandContext().getAuthentication() != null && !DAILY.contains(command.getClass());
    }

    private void keepWhatWasBefore(HistoricVariableUpdateEventEntity change) {
        var before =
                getDbEntityManager().selectById(HistoricVariableInstanceEntity.class, change.getVariableInstanceId());
        if (before != null && !isKept(change.getVariableInstanceId(), change.getRevision() - 1)) {
            getDbEntityManager().insert(update(before, change));
        }
    }

    private static boolean isKept(String variable, int revision) {
        var query = Context.getProcessEngineConfiguration()
                .getHistoryService()
                .createHistoricDetailQuery()
                .variableUpdates()
                .variableInstanceId(variable);
        return Context.getCommandContext().runWithoutAuthorization(query::list).stream()
                .anyMatch(detail -> ((HistoricVariableUpdate) detail).getRevision() == revision);
    }

    /** As the engine would have written it when the value was set. */
    private static HistoricVariableUpdateEventEntity update(
            HistoricVariableInstanceEntity before, HistoricVariableUpdateEventEntity change) {
        var update = new HistoricVariableUpdateEventEntity();
        update.setVariableInstanceId(before.getId());
        update.setVariableName(before.getName());
        update.setSerializerName(before.getSerializerName());
        update.setTextValue(before.getTextValue());
        update.setTextValue2(before.getTextValue2());
        update.setLongValue(before.getLongValue());
        update.setDoubleValue(before.getDoubleValue());
        update.setRevision(change.getRevision() - 1);
        update.setTimestamp(before.getCreateTime());
        update.setActivityInstanceId(before.getActivityInstanceId());
        update.setExecutionId(before.getExecutionId());
        update.setProcessInstanceId(before.getProcessInstanceId());
        update.setProcessDefinitionId(before.getProcessDefinitionId());
        update.setProcessDefinitionKey(before.getProcessDefinitionKey());
        update.setRootProcessInstanceId(before.getRootProcessInstanceId());
        update.setTaskId(before.getTaskId());
        return update;
    }
}
