package spotcheck.engine.security.login;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationDto;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import spotcheck.engine.security.refusal.Answers;
import spotcheck.engine.security.refusal.PlainDenials;

/** The form of the webapps sends name and password here, and wants to be answered as by the webapps themselves. */
@Component
public class WebappLogin implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final String USER = "/camunda/api/admin/auth/user/{engine}";
    private static final PathPatternRequestMatcher.Builder PATHS = PathPatternRequestMatcher.withDefaults();

    public static final String FORM_PATH = USER + "/login/{app}";

    public static final RequestMatcher FORM = PATHS.matcher(HttpMethod.POST, FORM_PATH);

    /** However it is spelled, the webapps' own login is never reached: it would know nothing of the rest. */
    public static final RequestMatcher ANY_LOGIN = PATHS.matcher(USER + "/login/**");

    public static final RequestMatcher LOGOUT = PATHS.matcher(HttpMethod.POST, USER + "/logout/**");

    private final ProcessEngine engine;
    private final ObjectMapper json;
    private final TokenAtLogin token;

    WebappLogin(ProcessEngine engine, ObjectMapper json, TokenAtLogin token) {
        this.engine = engine;
        this.json = json;
        this.token = token;
    }

    /** The app at whose form somebody logs in; empty elsewhere. */
    static Optional<String> app(HttpServletRequest request) {
        var form = FORM.matcher(request);
        return Optional.ofNullable(form.getVariables().get("app"));
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws IOException {
        var known = AuthenticationUtil.getAuthsFromSession(request.getSession())
                .getAuthenticationForProcessEngine(engine.getName());
        token.give(request, response);
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        json.writeValue(response.getOutputStream(), AuthenticationDto.fromAuthentication(known));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof EnginePasswords.TooManyWrong) {
            Answers.write(response, Answers.TOO_MANY, Answers.WAIT);
        } else if (why instanceof SessionAuthenticationException) {
            Answers.write(response, HttpServletResponse.SC_FORBIDDEN, PlainDenials.DENIED);
        } else {
            Answers.write(response, HttpServletResponse.SC_UNAUTHORIZED, Answers.WRONG);
        }
    }
}
