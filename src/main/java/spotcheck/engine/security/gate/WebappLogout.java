package spotcheck.engine.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import spotcheck.engine.security.log.ActLog;

/** The session ends for the webapps, our pages and our interface at once. */
@Component
class WebappLogout implements LogoutHandler, LogoutSuccessHandler {

    private static final String TOKEN = WebappLogout.class.getName();

    private final WebappTokens tokens = new WebappTokens();
    private final ActLog log;

    WebappLogout(ActLog log) {
        this.log = log;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        if (who != null) {
            log.add(who.getName(), request.getRemoteAddr(), "", request.getMethod() + " " + request.getRequestURI());
        }
        request.setAttribute(TOKEN, tokens.loadToken(request));
    }

    /** The page of the webapps stays open and sends its login form with the token that it has. */
    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        tokens.keep(request.getSession(), request.getAttribute(TOKEN));
        response.setStatus(HttpServletResponse.SC_OK);
    }
}
