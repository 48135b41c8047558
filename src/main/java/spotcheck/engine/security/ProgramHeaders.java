package spotcheck.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The interfaces for programs: answers are data, never pages; and a page of another site changes nothing with the password
 * that the browser keeps.
 */
class ProgramHeaders extends OncePerRequestFilter {

    private static final Set<String> SHOWING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        if (!SHOWING.contains(request.getMethod()) && ForeignPages.sent(request)) {
            Answers.write(response, HttpServletResponse.SC_FORBIDDEN, "不接受其他网站的页面发来的请求");
            return;
        }
        chain.doFilter(request, response);
    }
}
