package spotcheck.engine.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ServletRequestPathUtils;
import spotcheck.engine.security.refusal.Answers;

/**
 * An address has one spelling, and nothing looks at another. Spring's firewall sees to it, but only behind Spring's parser, which
 * takes an odd address of the engine's servlets for a fault of the server.
 */
class OddAddresses extends OncePerRequestFilter {

    private final HttpFirewall firewall = new StrictHttpFirewall();

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOdd(request)) {
            Answers.write(response, HttpServletResponse.SC_BAD_REQUEST, "地址的写法不正确");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isOdd(HttpServletRequest request) {
        try {
            firewall.getFirewalledRequest(request);
            ServletRequestPathUtils.parseAndCache(request);
            return false;
        } catch (RequestRejectedException | IllegalArgumentException odd) {
            return true;
        }
    }
}
