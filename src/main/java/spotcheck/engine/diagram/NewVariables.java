package spotcheck.engine.diagram;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.db.DbEntity;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceManager;

/** A task that is only being made has no variables in the database to look for. */
final class NewVariables extends VariableInstanceManager {

    static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return VariableInstanceManager.class;
            }

            @Override
            public Session openSession() {
                return new NewVariables();
            }
        };
    }

    @Override
    public List<VariableInstanceEntity> findVariableInstancesByTaskId(String task) {
        return isNew(TaskEntity.class, task) ? new ArrayList<>() : super.findVariableInstancesByTaskId(task);
    }

    private boolean isNew(Class<? extends DbEntity> kind, String id) {
        var entity = getDbEntityManager().getCachedEntity(kind, id);
        return entity != null && getDbEntityManager().getDbEntityCache().isTransient(entity);
    }
}
