package spotcheck.engine.access;

import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Grants a task to its candidates as the engine does; of one that is only just being made nobody has been granted anything. */
final class NewTaskGrants extends DefaultAuthorizationProvider {

    @Override
    protected @Nullable AuthorizationEntity getGrantAuthorizationByUserId(
            String user, Resource resource, String resourceId) {
        return isNewTask(resource, resourceId) ? null : super.getGrantAuthorizationByUserId(user, resource, resourceId);
    }

    @Override
    protected @Nullable AuthorizationEntity getGrantAuthorizationByGroupId(
            String group, Resource resource, String resourceId) {
        return isNewTask(resource, resourceId)
                ? null
                : super.getGrantAuthorizationByGroupId(group, resource, resourceId);
    }

    private static boolean isNewTask(Resource resource, String id) {
        var entities = Context.getCommandContext().getDbEntityManager();
        var task = resource == Resources.TASK ? entities.getCachedEntity(TaskEntity.class, id) : null;
        return task != null && entities.getDbEntityCache().isTransient(task);
    }
}
