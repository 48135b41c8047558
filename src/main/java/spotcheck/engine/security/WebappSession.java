package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;

/** Who is logged in to the webapps in this browser, and whether a request was made by their own scripts. */
final class WebappSession {

    private WebappSession() {}

    static Optional<String> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(AuthenticationUtil::getAuthsFromSession)
                .flatMap(logins -> logins.getAuthentications().stream()
                        .map(Authentication::getIdentityId)
                        .findFirst());
    }

    /** A script is answered without the question that would make the browser ask for a password of its own. */
    static boolean isScript(HttpServletRequest request) {
        return request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME) != null;
    }

    /** Whether the request carries the token of its session, which no page of another site can know. */
    static boolean knowsToken(HttpServletRequest request) {
        var session = request.getSession(false);
        var sent = request.getHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME);
        return session != null
                && sent != null
                && session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME) instanceof String expected
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
