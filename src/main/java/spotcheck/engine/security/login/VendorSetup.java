package spotcheck.engine.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The webapps lead everybody to their form for the first administrator while there is none. It is English and shut
 * ({@link WebappChain}); the front door says what to do instead.
 */
class VendorSetup extends OncePerRequestFilter {

    private static final RequestMatcher FORM =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/app/{app}/{engine}/setup/**");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (FORM.matches(request)) {
            response.sendRedirect(request.getContextPath() + "/");
        } else {
            chain.doFilter(request, response);
        }
    }
}
