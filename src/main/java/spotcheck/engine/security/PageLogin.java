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

    PageLogin(IdentityService identity, Accounts accounts, LoginThrottle throttle) {
        super(identity, accounts, throttle);
    }

    @Override
    Optional<String> user(HttpServletRequest request) {
        return super.user(request).or(() -> WebappSession.user(request));
    }

    @Override
    void refuse(HttpServletResponse response) throws IOException {
        PageRefusal.write(
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                "请先登录：用户名或密码不正确",
                "<p><a href=\"/camunda/app/tasklist/\">在任务列表登录</a>，然后重新打开本页。</p>");
    }
}
