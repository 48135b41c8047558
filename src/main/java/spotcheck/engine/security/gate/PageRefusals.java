package spotcheck.engine.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import spotcheck.engine.security.login.EnginePasswords;
import spotcheck.engine.security.login.LoginWays;
import spotcheck.engine.security.refusal.Answers;
import spotcheck.engine.security.refusal.PageRefusal;

/** Answers people whom nobody knows, or whose page is out of date, on a page with the way on. */
class PageRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String BY_PROVIDER = "<a href=\"%s/login/oidc\">统一身份认证登录</a>　";
    private static final String BY_PASSWORD = "<a href=\"%s/camunda/app/tasklist/\">在任务列表登录</a>，然后重新打开本页。";
    private static final String AGAIN = "<p><a href=\"%s/start\">回到工作台</a></p>";

    private final LoginWays.Ways ways;

    PageRefusals(LoginWays.Ways ways) {
        this.ways = ways;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof EnginePasswords.TooManyWrong) {
            Answers.write(response, Answers.TOO_MANY, Answers.WAIT);
            return;
        }
        askToLogIn(request, response);
    }

    /** A form without the token of its page; the token is gone with the session. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (SecurityContextHolder.getContext().getAuthentication() == null
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null) {
            askToLogIn(request, response);
            return;
        }
        var again = AGAIN.formatted(request.getContextPath());
        var words = "页面已经过期，未作任何改动，请重新打开后再办理";
        PageRefusal.write(request, response, HttpServletResponse.SC_FORBIDDEN, words, again);
    }

    /** Beside a provider the browser's own question would hide the way there. */
    private void askToLogIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!ways.oidc()) {
            ProgramRefusals.askForPassword(request, response);
        }
        var links = "<p>" + (ways.oidc() ? BY_PROVIDER : "") + (ways.password() ? BY_PASSWORD : "") + "</p>";
        PageRefusal.write(
                request,
                response,
                HttpServletResponse.SC_UNAUTHORIZED,
                ProgramRefusals.words(request),
                links.replace("%s", request.getContextPath()));
    }
}
