package spotcheck.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;

/**
 * Login with the account of the authority: to its OpenID provider and back, into a session of the webapps as after a
 * password. What the person may do comes from the groups here, none from the provider.
 */
class OidcLogin extends OncePerRequestFilter {

    static final String PATH = "/login/oidc";
    private static final String BACK = PATH + "/back";
    private static final String ATTEMPT = OidcLogin.class.getName();
    private static final Logger LOG = LoggerFactory.getLogger(OidcLogin.class);
    private static final String BY_PASSWORD = "　<a href=\"/camunda/app/tasklist/\">用用户名和密码登录</a>";
    private static final String START = "/start";

    /** Where one may want to go; no other site. */
    private static final Set<String> TARGETS =
            Set.of(START, "/camunda/app/tasklist/", "/camunda/app/cockpit/", "/camunda/app/admin/");

    private final OidcProvider provider;
    private final ProcessEngine engine;
    private final Accounts accounts;
    private final ActLog log;
    private final LoginWays.Ways ways;

    OidcLogin(OidcProvider provider, ProcessEngine engine, Accounts accounts, ActLog log, LoginWays.Ways ways) {
        this.ways = ways;
        this.provider = provider;
        this.engine = engine;
        this.accounts = accounts;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            if (request.getRequestURI().equals(BACK)) {
                finish(request, response);
            } else {
                begin(request, response);
            }
        } catch (OidcFailed failed) {
            LOG.warn("No login by OpenID Connect", failed);
            refuse(response, "单位统一登录没有成功，请重试；仍不成功的，请联系系统管理员");
        }
    }

    private void begin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = Optional.ofNullable(request.getParameter("to")).filter(TARGETS::contains);
        var here = request.getRequestURL();
        var back = URI.create(
                here.substring(0, here.length() - request.getRequestURI().length()) + BACK);
        var attempt = OidcAttempt.begin(back, wanted.orElse(START));
        var entrance = provider.entrance(attempt);
        request.getSession().setAttribute(ATTEMPT, attempt);
        response.sendRedirect(entrance.toString());
    }

    private void finish(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTEMPT) instanceof OidcAttempt attempt)) {
            refuse(response, "登录已经超时，请重新登录");
            return;
        }
        session.removeAttribute(ATTEMPT);
        var user = provider.user(URI.create(attempt.back() + "?" + request.getQueryString()), attempt);
        if (accounts.isShut(user)) {
            refuse(response, "账号“" + HtmlUtils.htmlEscape(user) + "”还不是本系统的用户，请联系系统管理员");
            return;
        }
        AuthenticationUtil.revalidateSession(request, AuthenticationUtil.createAuthentication(engine, user));
        accounts.begin(request);
        log.add(user, request.getRemoteAddr(), "", "GET " + BACK);
        response.sendRedirect(attempt.target());
    }

    private void refuse(HttpServletResponse response, String message) throws IOException {
        PageRefusal.write(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                message,
                "<p><a href=\"" + PATH + "\">重新登录</a>" + (ways.password() ? BY_PASSWORD : "") + "</p>");
    }
}
