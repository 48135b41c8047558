package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;

/**
 * Login of our own pages: who is logged in to the task list is known, all others are asked as by {@link LoginRequired}.
 * A session comes along with any request, so what a page changes stands behind {@link PagePosts} too.
 */
class PageLogin extends LoginRequired {

    private static final String BY_PROVIDER = "<a href=\"" + OidcLogin.PATH + "\">统一身份认证登录</a>　";
    private static final String BY_PASSWORD = "<a href=\"/camunda/app/tasklist/\">在任务列表登录</a>，然后重新打开本页。";

    private final LoginWays.Ways ways;

    PageLogin(IdentityService identity, Accounts accounts, LoginThrottle throttle, LoginWays.Ways ways) {
        super(identity, accounts, throttle);
        this.ways = ways;
    }

    @Override
    Optional<String> user(HttpServletRequest request) {
        var byPassword = ways.password() ? super.user(request) : Optional.<String>empty();
        return byPassword.or(() -> session(request));
    }

    /** Beside a provider the browser's own question would hide the way there. */
    @Override
    boolean asksForPassword() {
        return !ways.oidc();
    }

    @Override
    void refuse(HttpServletResponse response) throws IOException {
        PageRefusal.write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "请先登录；登录已经超时的，请重新登录",
                "<p>" + (ways.oidc() ? BY_PROVIDER : "") + (ways.password() ? BY_PASSWORD : "") + "</p>");
    }
}
