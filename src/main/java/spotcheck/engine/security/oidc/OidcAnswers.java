package spotcheck.engine.security.oidc;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.web.util.HtmlUtils;
import spotcheck.engine.security.login.LoginWays;
import spotcheck.engine.security.refusal.PageRefusal;

/** Where somebody comes to after the provider: on, or to a page that says in Chinese why not. The log keeps the reason. */
class OidcAnswers implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OidcAnswers.class);
    private static final String AGAIN = "<a href=\"%s" + LoginWays.BY_PROVIDER + "\">重新登录</a>";
    private static final String BY_PASSWORD = "　<a href=\"%s/camunda/app/tasklist/\">用用户名和密码登录</a>";

    private static final String FAILED = "单位统一登录没有成功，请重试；仍不成功的，请联系系统管理员";

    private final DefaultRedirectStrategy way = new DefaultRedirectStrategy();
    private final LoginWays.Ways ways;

    OidcAnswers(LoginWays.Ways ways) {
        this.ways = ways;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        way.sendRedirect(request, response, String.valueOf(request.getAttribute(OneAttempt.TARGET)));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        LOG.warn("No login by OpenID Connect", why);
        var links = "<p>" + AGAIN + (ways.password() ? BY_PASSWORD : "") + "</p>";
        PageRefusal.write(
                request,
                response,
                HttpServletResponse.SC_FORBIDDEN,
                words(why),
                links.replace("%s", request.getContextPath()));
    }

    private static String words(AuthenticationException why) {
        if (!(why instanceof OAuth2AuthenticationException refused)) {
            return FAILED;
        }
        return switch (refused.getError().getErrorCode()) {
            case OneAttempt.NONE -> "登录已经超时，请重新登录";
            case VouchedPeople.UNKNOWN ->
                "账号“" + HtmlUtils.htmlEscape(String.valueOf(refused.getError().getDescription()))
                        + "”还不是本系统的用户，请联系系统管理员";
            default -> FAILED;
        };
    }
}
