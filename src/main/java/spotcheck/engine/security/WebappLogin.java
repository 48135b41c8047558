package spotcheck.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** The webapps know no lock once somebody is in: the session of an account that was shut ends with the next request. */
class WebappLogin extends OncePerRequestFilter {

    private static final String LOGIN = "/camunda/api/admin/auth/user/";

    private final Accounts accounts;
    private final LoginThrottle throttle;
    private final LoginWays.Ways ways;

    WebappLogin(Accounts accounts, LoginThrottle throttle, LoginWays.Ways ways) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.ways = ways;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isLogin(request)) {
            login(request, response, chain);
            return;
        }
        if (WebappSession.user(request).isPresent()
                && accounts.inSession(request).isEmpty()) {
            request.getSession().invalidate();
            if (Addresses.within(request).startsWith("/camunda/api/")) {
                Answers.write(response, HttpServletResponse.SC_UNAUTHORIZED, Answers.SHUT);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private void login(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!ways.password()) {
            Answers.write(response, HttpServletResponse.SC_FORBIDDEN, Answers.NO_PASSWORD);
            return;
        }
        var address = request.getRemoteAddr();
        if (throttle.mustWait(address)) {
            Answers.write(response, Answers.TOO_MANY, Answers.WAIT);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
            throttle.failed(address);
        } else {
            accounts.begin(request);
        }
    }

    private static boolean isLogin(HttpServletRequest request) {
        return request.getMethod().equals("POST")
                && Addresses.within(request).startsWith(LOGIN)
                && Addresses.within(request).contains("/login/");
    }
}
