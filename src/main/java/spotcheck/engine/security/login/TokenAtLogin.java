package spotcheck.engine.security.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.CsrfProperties;
import org.camunda.bpm.webapp.impl.security.filter.util.CsrfConstants;
import org.camunda.bpm.webapp.impl.util.ServletContextUtil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/**
 * A session begins with its token. The webapps would make one with the first request after the login; of several at once
 * each made its own where sessions lie in the database, and the page held another than the session.
 */
@Component
class TokenAtLogin {

    private final CsrfProperties settings;

    TokenAtLogin(CamundaBpmProperties camunda) {
        settings = camunda.getWebapp().getCsrf();
    }

    /** The cookie is the one that the webapps would set. */
    void give(HttpServletRequest request, HttpServletResponse response) {
        var token = UUID.randomUUID().toString();
        request.getSession().setAttribute(CsrfConstants.CSRF_TOKEN_SESSION_ATTR_NAME, token);
        var name = Objects.requireNonNullElse(settings.getCookieName(), CsrfConstants.CSRF_TOKEN_DEFAULT_COOKIE_NAME);
        var path = request.getContextPath() + ServletContextUtil.getAppPath(request.getServletContext());
        var cookie = ResponseCookie.from(name, token)
                .path(path.isEmpty() ? "/" : path)
                .secure(settings.isEnableSecureCookie())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        response.setHeader(CsrfConstants.CSRF_TOKEN_HEADER_NAME, token);
    }
}
