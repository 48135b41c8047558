package spotcheck.engine.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;

/** A login that was begun in a browser: only there it can be ended, and once, also with a wrong answer. */
class OneAttempt implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    /** Where the person wanted to go: in the attempt, and in the request that ends it. */
    static final String TARGET = OneAttempt.class.getName() + ".target";

    static final String NONE = "no_attempt";

    private static final String KEPT = OneAttempt.class.getName();

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest attempt, HttpServletRequest request, HttpServletResponse response) {
        request.getSession().setAttribute(KEPT, attempt);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null ? null : (OAuth2AuthorizationRequest) session.getAttribute(KEPT);
    }

    /** @throws OAuth2AuthenticationException if nothing was begun here, or the answer is one to another attempt */
    @Override
    public OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        var attempt = loadAuthorizationRequest(request);
        if (attempt == null) {
            throw new OAuth2AuthenticationException(NONE);
        }
        request.getSession().removeAttribute(KEPT);
        if (!attempt.getState().equals(request.getParameter(OAuth2ParameterNames.STATE))) {
            throw new OAuth2AuthenticationException(new OAuth2Error("another_attempt"));
        }
        request.setAttribute(TARGET, attempt.getAttribute(TARGET));
        return attempt;
    }
}
