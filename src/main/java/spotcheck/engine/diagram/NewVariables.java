package spotcheck.engine.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;
import spotcheck.engine.InPlaceOf;

/** A task that is only being made has no variables in the database to look for, and those of a process that is read whole are known. */
final class NewVariables extends VariableInstanceManager {

    static SessionFactory factory() {
        return new InPlaceOf(VariableInstanceManager.class, NewVariables::new);
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskId(String task) {
        var known = getDbEntityManager().getCachedEntity(TaskEntity.class, task);
        if (isNew(TaskEntity.class, task)) {
            return new ArrayList<>();
        }
        return known != null && isWhole(known) ? stored(task) : super.findVariableInstancesByTaskId(task);
    }

    private static boolean isWhole(TaskEntity task) {
        return Context.getCommandContext().getExecutionManager() instanceof WholeProcesses processes
                && processes.isWhole(task);
    }

    private List<VariableInstanceEntity> stored(String task) {
        var entities = getDbEntityManager();
        return entities.getCachedEntitiesByType(VariableInstanceEntity.class).stream()
                .filter(variable -> task.equals(variable.getTaskId()))
                .filter(variable -> !entities.getDbEntityCache().isTransient(variable))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private boolean isNew(Class<? extends DbEntity> kind, String id) {
        var entity = getDbEntityManager().getCachedEntity(kind, id);
        return entity != null && getDbEntityManager().getDbEntityCache().isTransient(entity);
    }
}
