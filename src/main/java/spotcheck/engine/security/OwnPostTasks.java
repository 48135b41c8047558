package spotcheck.engine.security;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.TaskManager;
import org.jspecify.annotations.Nullable;

/**
 * A person who asks for tasks of the own posts alone gets what the engine grants to these posts task by task. The join with
 * all these grants would change nothing of the answer, and makes a list of ten thousand tasks slow.
 */
final class OwnPostTasks extends TaskManager {

    static SessionFactory factory() {
        return new SessionFactory() {
            @Override
            public Class<?> getSessionType() {
                return TaskManager.class;
            }

            @Override
            public Session openSession() {
                return new OwnPostTasks();
            }
        };
    }

    @Override
    protected void configureQuery(TaskQueryImpl query) {
        super.configureQuery(query);
        var check = query.getAuthCheck();
        if (!check.isRevokeAuthorizationCheckEnabled() && asksForOwnPosts(query, check.getAuthGroupIds())) {
            check.setAuthorizationCheckEnabled(false);
        }
    }

    /** What is asked besides only takes away from these; a candidate or a pattern of posts would add to them. */
    private static boolean asksForOwnPosts(TaskQueryImpl query, @Nullable List<String> own) {
        var asked = query.getCandidateGroups();
        return own != null
                && asked != null
                && !asked.isEmpty()
                && own.containsAll(asked)
                && query.getCandidateUser() == null
                && query.getCandidateGroupLike() == null
                && !query.isOrQueryActive();
    }
}
