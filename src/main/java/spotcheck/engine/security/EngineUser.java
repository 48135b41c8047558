package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;

/** Who asks the engine's own interface: known by now from a password, or from the session of the webapps. */
class EngineUser {

    private final IdentityService identity;

    EngineUser(IdentityService identity) {
        this.identity = identity;
    }

    /** Looks at something as that person; of nobody the webapps themselves want a login. */
    boolean ask(HttpServletRequest request, BooleanSupplier question) {
        if (identity.getCurrentAuthentication() != null) {
            return question.getAsBoolean();
        }
        var user = WebappSession.user(request);
        if (user.isEmpty()) {
            return true;
        }
        identity.setAuthentication(user.get(), groups(user.get()));
        try {
            return question.getAsBoolean();
        } finally {
            identity.clearAuthentication();
        }
    }

    boolean isOf(String group) {
        var current = identity.getCurrentAuthentication();
        return current != null
                && current.getGroupIds() != null
                && current.getGroupIds().contains(group);
    }

    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
