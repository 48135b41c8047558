package spotcheck.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * HTTP Basic, for {@code /engine-rest} and its list of engines alone, elsewhere beside the session of the webapps. The
 * engine then knows who acts, and its authorizations hold.
 */
class LoginRequired extends OncePerRequestFilter {

    private static final String SCHEME = "Basic ";

    private final IdentityService identity;
    private final Accounts accounts;
    private final LoginThrottle throttle;

    LoginRequired(IdentityService identity, Accounts accounts, LoginThrottle throttle) {
        this.identity = identity;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = user(request).filter(known -> !accounts.isShut(known));
        if (user.isEmpty()) {
            if (hasToWait(request)) {
                Answers.write(response, Answers.TOO_MANY, Answers.WAIT);
                return;
            }
            if (request.getHeader("Authorization") != null) {
                throttle.failed(request.getRemoteAddr());
            }
            if (asksForPassword() && !WebappSession.isScript(request)) {
                response.setHeader("WWW-Authenticate", "Basic realm=\"spotcheck\", charset=\"UTF-8\"");
            }
            refuse(response);
            return;
        }
        actAs(user.get(), request, response, chain);
    }

    /** Who is calling; empty if nobody proves to be anybody. */
    Optional<String> user(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(SCHEME) && !hasToWait(request))
                .flatMap(header -> credentials(header.substring(SCHEME.length())))
                .filter(credentials -> identity.checkPassword(credentials.user(), credentials.password()))
                .map(Credentials::user);
    }

    /** Holds back who shows a password, never who is logged in already. */
    private boolean hasToWait(HttpServletRequest request) {
        return throttle.mustWait(request.getRemoteAddr());
    }

    private void actAs(String user, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        identity.setAuthentication(user, groups(user), List.of());
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }

    /** Who is logged in to the webapps in this browser. */
    final Optional<String> session(HttpServletRequest request) {
        return accounts.inSession(request);
    }

    /** Whether the browser is to ask for a name and a password of its own. */
    boolean asksForPassword() {
        return true;
    }

    /** Answers whom nobody knows. */
    void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"message\":\"请先登录：用户名或密码不正确\"}");
    }

    private static Optional<Credentials> credentials(String encoded) {
        try {
            var decoded = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            var colon = decoded.indexOf(':');
            return colon < 1
                    ? Optional.empty()
                    : Optional.of(new Credentials(decoded.substring(0, colon), decoded.substring(colon + 1)));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private record Credentials(String user, String password) {}
}
