package spotcheck.engine.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the login form which ways in there are, before anybody is logged in. */
public class LoginWays extends OncePerRequestFilter {

    public static final String PATH = "/login/ways";

    /** To the provider and back. */
    public static final String BY_PROVIDER = "/login/oidc";

    private final Ways ways;

    LoginWays(Ways ways) {
        this.ways = ways;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write("{\"oidc\":%s,\"password\":%s}".formatted(ways.oidc(), ways.password()));
    }

    /**
     * @param issuer the OpenID provider; empty if there is none
     * @param passwordLogin whether people may log in with a password of ours; without a provider always
     */
    @ConfigurationProperties("spotcheck.oidc")
    public record Ways(
            @DefaultValue("") String issuer,
            @DefaultValue("true") boolean passwordLogin) {

        public boolean oidc() {
            return !issuer.isEmpty();
        }

        public boolean password() {
            return passwordLogin || !oidc();
        }
    }
}
