package spotcheck.engine.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import spotcheck.engine.security.Addresses;

/** Before anybody looks into a session: it ends with its account, and with the password with which it began. */
class EndedSessions extends OncePerRequestFilter {

    private final Accounts accounts;

    EndedSessions(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Whether all is well is asked without a session, also while the database is away. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Addresses.within(request).startsWith("/actuator/health");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null && accounts.isOver(session)) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }
}
