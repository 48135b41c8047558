package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;

/**
 * Login of {@code /api}: HTTP Basic for programs, the session of the webapps for their plugins. A session comes along
 * with any request of the browser, so what changes something must carry its token as well.
 */
class ApiLogin extends LoginRequired {

    private static final Set<String> SHOWING = Set.of("GET", "HEAD");

    ApiLogin(IdentityService identity, Accounts accounts, LoginThrottle throttle) {
        super(identity, accounts, throttle);
    }

    @Override
    Optional<String> user(HttpServletRequest request) {
        return super.user(request)
                .or(() -> SHOWING.contains(request.getMethod()) || WebappSession.knowsToken(request)
                        ? session(request)
                        : Optional.empty());
    }
}
