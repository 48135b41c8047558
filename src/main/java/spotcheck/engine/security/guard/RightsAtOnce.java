package spotcheck.engine.security.guard;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.InPlaceOf;

/**
 * Whether a person may do one thing is one question. The engine asks before which groups of the person have any right at all
 * and whether anything is revoked; a group without rights adds none, and the question itself minds what is revoked.
 */
final class RightsAtOnce extends AuthorizationManager {

    private boolean asksForOneThing;

    static SessionFactory factory() {
        return new InPlaceOf(AuthorizationManager.class, RightsAtOnce::new);
    }

    @Override
    public List<String> filterAuthenticatedGroupIds(@Nullable List<String> groups) {
        return groups == null ? new ArrayList<>() : new ArrayList<>(groups);
    }

    @Override
    public boolean isAuthorized(String person, List<String> groups, PermissionCheck check) {
        asksForOneThing = true;
        try {
            return super.isAuthorized(person, groups, check);
        } finally {
            asksForOneThing = false;
        }
    }

    @Override
    public boolean isAuthorized(String person, List<String> groups, CompositePermissionCheck check) {
        asksForOneThing = true;
        try {
            return super.isAuthorized(person, groups, check);
        } finally {
            asksForOneThing = false;
        }
    }

    /** Queries of many rows are joined with what is revoked only where there is anything. */
    @Override
    protected boolean isRevokeAuthCheckEnabled(String person, List<String> groups) {
        return asksForOneThing || super.isRevokeAuthCheckEnabled(person, groups);
    }
}
