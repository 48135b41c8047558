package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;

/**
 * Whether somebody who once logged in may go on: who was deleted may not, and no session outlives the password with which
 * it began. A lock after wrong passwords holds back the next login alone, for it may be a stranger's doing.
 */
class Accounts {

    private static final String BEGAN = Accounts.class.getName();

    private final IdentityService identity;
    private final ActLog log;
    private final Clock clock;

    Accounts(IdentityService identity, ActLog log, Clock clock) {
        this.identity = identity;
        this.log = log;
        this.clock = clock;
    }

    boolean isShut(String user) {
        return identity.createUserQuery().userId(user).count() == 0;
    }

    /** Who is logged in to the webapps in this browser and may go on. */
    Optional<String> inSession(HttpServletRequest request) {
        return WebappSession.user(request)
                .filter(user -> !isShut(user) && !log.tellsOfNewPassword(user, began(request)));
    }

    /** A login has just succeeded. */
    void begin(HttpServletRequest request) {
        request.getSession().setAttribute(BEGAN, clock.instant());
    }

    private Instant began(HttpServletRequest request) {
        if (!(request.getSession().getAttribute(BEGAN) instanceof Instant)) {
            begin(request);
        }
        return (Instant) request.getSession().getAttribute(BEGAN);
    }
}
