package spotcheck.engine.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * The token that the webapps have given to a session stands for Spring too: their plugins send it to our interface. Only the
 * webapps make one, together with its cookie; where they have made none, no token is the right one.
 */
class WebappTokens implements CsrfTokenRepository {

    static final String HEADER = CsrfConstants.CSRF_TOKEN_HEADER_NAME;

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(UUID.randomUUID().toString());
    }

    /** With the login another token is due. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null && token == null) {
            session.removeAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false))
                .map(session -> (String) session.getAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME))
                .map(WebappTokens::token)
                .orElse(null);
    }

    /** Gives the token of a session that is over to the next one of the same page. */
    void keep(HttpSession next, @Nullable Object token) {
        if (token instanceof CsrfToken known) {
            next.setAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, known.getToken());
        }
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, "_csrf", value);
    }
}
