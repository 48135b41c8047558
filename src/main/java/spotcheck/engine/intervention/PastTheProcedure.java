package spotcheck.engine.intervention;

import java.util.Set;
import org.camunda.bpm.engine.EntityTypes;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.UserOperationLogEntryEventEntity;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.DispatcherServlet;
import spotcheck.intervention.Sendings;

/** Which operations of the engine's log are no daily work on a case. */
final class PastTheProcedure {

    private static final Set<String> TO_PROCESSES = Set.of(
            UserOperationLogEntry.OPERATION_TYPE_DELETE,
            UserOperationLogEntry.OPERATION_TYPE_DELETE_HISTORY,
            UserOperationLogEntry.OPERATION_TYPE_MODIFY_PROCESS_INSTANCE,
            UserOperationLogEntry.OPERATION_TYPE_RESTART_PROCESS_INSTANCE,
            UserOperationLogEntry.OPERATION_TYPE_MIGRATE,
            UserOperationLogEntry.OPERATION_TYPE_SUSPEND,
            UserOperationLogEntry.OPERATION_TYPE_ACTIVATE,
            Sendings.MESSAGE,
            Sendings.SIGNAL);
    private static final Set<String> DAILY = Set.of(
            UserOperationLogEntry.OPERATION_TYPE_CLAIM,
            UserOperationLogEntry.OPERATION_TYPE_COMPLETE,
            UserOperationLogEntry.OPERATION_TYPE_RESOLVE,
            UserOperationLogEntry.OPERATION_TYPE_SET_FOLLOW_UP_DATE,
            UserOperationLogEntry.OPERATION_TYPE_CREATE);
    private static final Set<String> THINGS = Set.of(EntityTypes.VARIABLE, EntityTypes.JOB, EntityTypes.INCIDENT);
    private static final Set<String> TASKS = Set.of(EntityTypes.TASK, EntityTypes.IDENTITY_LINK);

    private PastTheProcedure() {}

    static boolean is(UserOperationLogEntryEventEntity operation) {
        var thing = operation.getEntityType();
        return THINGS.contains(thing)
                || (thing.equals(EntityTypes.PROCESS_INSTANCE) && TO_PROCESSES.contains(operation.getOperationType()))
                || (TASKS.contains(thing) && !DAILY.contains(operation.getOperationType()) && isAdministratorOutside());
    }

    /** Of many cases at once, and later in the background: no entry of a case would tell it. */
    static boolean isOfMany(UserOperationLogEntryEventEntity operation) {
        return is(operation)
                && operation.getProcessInstanceId() == null
                && (operation.getEntityType().equals(EntityTypes.PROCESS_INSTANCE)
                        || operation.getEntityType().equals(EntityTypes.VARIABLE)
                        || operation.getProcessDefinitionId() != null
                        || operation.getProcessDefinitionKey() != null);
    }

    /** Tasks that are assigned on our own page go to holders of the post, and their file tells it. */
    private static boolean isAdministratorOutside() {
        var me = Context.getCommandContext().getAuthentication();
        return me != null
                && me.getGroupIds() != null
                && me.getGroupIds().contains(Groups.CAMUNDA_ADMIN)
                && RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                && request.getRequest().getAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE) == null;
    }
}
