package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;

/**
 * Whether somebody who once logged in may go on: who was deleted may not, and no session outlives the password with which
 * it began. A lock after wrong passwords holds back the next login alone, for it may be a stranger's doing.
 */
class Accounts {

    private static final String BEGAN_WITH = Accounts.class.getName();

    private final IdentityService identity;

    Accounts(IdentityService identity) {
        this.identity = identity;
    }

    boolean isShut(String user) {
        return password(user).isEmpty();
    }

    /** Who is logged in to the webapps in this browser and may go on. */
    Optional<String> inSession(HttpServletRequest request) {
        return WebappSession.user(request).filter(user -> password(user)
                .filter(now -> now.equals(request.getSession().getAttribute(BEGAN_WITH)))
                .isPresent());
    }

    /** Somebody has just logged in. */
    void begin(HttpServletRequest request) {
        WebappSession.user(request).flatMap(this::password).ifPresent(now -> request.getSession()
                .setAttribute(BEGAN_WITH, now));
    }

    /** As the engine keeps it, hashed; a directory keeps its own. */
    private Optional<String> password(String user) {
        return Optional.ofNullable(identity.createUserQuery().userId(user).singleResult())
                .map(found -> String.valueOf(found.getPassword()));
    }
}
