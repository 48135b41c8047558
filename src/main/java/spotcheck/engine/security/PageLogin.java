package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;

/**
 * Login of pages that only show: who is logged in to the task list is known, all others are asked as by
 * {@link LoginRequired}. Not for anything that changes a thing, since a session comes along with any request.
 */
class PageLogin extends LoginRequired {

    PageLogin(IdentityService identity) {
        super(identity);
    }

    @Override
    Optional<String> user(HttpServletRequest request) {
        return super.user(request).or(() -> session(request));
    }

    private static Optional<String> session(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(AuthenticationUtil::getAuthsFromSession)
                .flatMap(logins -> logins.getAuthentications().stream()
                        .map(Authentication::getIdentityId)
                        .findFirst());
    }
}
