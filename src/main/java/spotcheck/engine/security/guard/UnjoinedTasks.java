package spotcheck.engine.security.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.InPlaceOf;

/**
 * The engine joins each query of tasks with all grants of the person, which makes a list of ten thousand tasks slow. The join
 * is left out where it would change nothing of the answer: who may read every task gets every task, and who asks for own
 * tasks and those of the own posts alone gets what the engine grants to these task by task.
 */
final class UnjoinedTasks extends TaskManager {

    static SessionFactory factory() {
        return new InPlaceOf(TaskManager.class, UnjoinedTasks::new);
    }

    @Override
    protected void configureQuery(TaskQueryImpl query) {
        super.configureQuery(query);
        var check = query.getAuthCheck();
        if (check.isAuthorizationCheckEnabled()
                && !check.isRevokeAuthorizationCheckEnabled()
                && (asksForOwn(query, check.getAuthUserId(), check.getAuthGroupIds()) || mayReadAll(check))) {
            check.setAuthorizationCheckEnabled(false);
        }
    }

    /** A token stands at one task at most; where that is read already, the engine need not look for others. */
    @Override
    public List<TaskEntity> findTasksByExecutionId(String execution) {
        var entities = getDbEntityManager();
        var here = entities.getCachedEntitiesByType(TaskEntity.class).stream()
                .filter(task -> execution.equals(task.getExecutionId())
                        && !entities.getDbEntityCache().isTransient(task))
                .collect(Collectors.toCollection(ArrayList::new));
        return here.isEmpty() ? super.findTasksByExecutionId(execution) : here;
    }

    /** Nobody can make a task below another: its parent would be a change of what the procedure says. */
    @Override
    public List<Task> findTasksByParentTaskId(String parent) {
        return List.of();
    }

    private boolean mayReadAll(AuthorizationCheck check) {
        return getAuthorizationManager()
                .isAuthorized(
                        check.getAuthUserId(),
                        check.getAuthGroupIds(),
                        Permissions.READ,
                        Resources.TASK,
                        Authorization.ANY);
    }

    /** What is asked besides only takes away from these; another candidate or a pattern of posts would add to them. */
    private static boolean asksForOwn(TaskQueryImpl query, @Nullable String me, @Nullable List<String> own) {
        var asked = query.getCandidateGroups();
        return own != null
                && asked != null
                && !asked.isEmpty()
                && own.containsAll(asked)
                && (query.getCandidateUser() == null || query.getCandidateUser().equals(me))
                && query.getCandidateGroupLike() == null
                && !query.isOrQueryActive();
    }
}
