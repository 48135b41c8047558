package spotcheck.engine.security.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.session.SessionAuthenticationException;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;
import spotcheck.engine.security.log.ActLog;
import spotcheck.engine.security.refusal.PlainDenials;

/** Somebody has proved who he is: a new session begins, which the webapps know as well. */
@Component
public class Logins implements SessionAuthenticationStrategy {

    private final ProcessEngine engine;
    private final Accounts accounts;
    private final ActLog log;

    Logins(ProcessEngine engine, Accounts accounts, ActLog log) {
        this.engine = engine;
        this.accounts = accounts;
        this.log = log;
    }

    @Override
    public void onAuthentication(Authentication who, HttpServletRequest request, HttpServletResponse response) {
        var known = AuthenticationUtil.createAuthentication(engine, who.getName());
        if (WebappLogin.app(request)
                .filter(app -> !known.getAuthorizedApps().contains(app))
                .isPresent()) {
            throw new SessionAuthenticationException(PlainDenials.DENIED);
        }
        log.add(who.getName(), request.getRemoteAddr(), "", request.getMethod() + " " + request.getRequestURI());
        AuthenticationUtil.revalidateSession(request, known);
        accounts.begin(request.getSession(), who.getName());
    }
}
