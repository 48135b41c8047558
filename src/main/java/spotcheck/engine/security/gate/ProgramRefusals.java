package spotcheck.engine.security.gate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import spotcheck.engine.security.login.EnginePasswords;
import spotcheck.engine.security.refusal.Answers;

/** Answers programs and scripts whom nobody knows, with data. */
class ProgramRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String BY_PASSWORD = "Basic realm=\"spotcheck\", charset=\"UTF-8\"";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof EnginePasswords.TooManyWrong) {
            Answers.write(response, Answers.TOO_MANY, Answers.WAIT);
            return;
        }
        askForPassword(request, response);
        Answers.write(response, HttpServletResponse.SC_UNAUTHORIZED, words(request));
    }

    /** A session without its token proves nobody. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        askForPassword(request, response);
        Answers.write(response, HttpServletResponse.SC_UNAUTHORIZED, words(request));
    }

    /** Not of a script: the browser would ask for a password of its own. */
    static void askForPassword(HttpServletRequest request, HttpServletResponse response) {
        if (request.getHeader(WebappTokens.HEADER) == null) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, BY_PASSWORD);
        }
    }

    /** Who has shown a password is told that it is wrong, who was logged in that this is over. */
    static String words(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return Answers.WRONG;
        }
        return request.getRequestedSessionId() != null || request.getHeader(WebappTokens.HEADER) != null
                ? Answers.EXPIRED
                : Answers.LOGIN;
    }
}
