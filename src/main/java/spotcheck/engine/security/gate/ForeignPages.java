package spotcheck.engine.security.gate;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.web.cors.CorsUtils;
import org.springframework.web.filter.OncePerRequestFilter;
import spotcheck.engine.security.refusal.Answers;

/**
 * The page of another site changes nothing. A browser adds the password that it keeps to any request; what a program sends
 * bears none of the headers that are looked at here. Spring's token is for sessions: a password has none.
 */
class ForeignPages extends OncePerRequestFilter {

    private static final String SITE = "Sec-Fetch-Site";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request) && isForeign(request)) {
            Answers.write(response, HttpServletResponse.SC_FORBIDDEN, "不接受其他网站的页面发来的请求");
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader(SITE);
        return "cross-site".equals(site) || (isByPassword(request) && !(isOwn(site) && comesFromHere(request)));
    }

    /** A session has a token besides; behind a proxy that hides its own address the origin would be wrong for it. */
    private static boolean isByPassword(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static boolean isOwn(@Nullable String site) {
        return site == null || site.equals("same-origin");
    }

    private static boolean comesFromHere(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ORIGIN) != null) {
            return !CorsUtils.isCorsRequest(request);
        }
        var page = request.getHeader(HttpHeaders.REFERER);
        return page == null
                || page.startsWith(URI.create(request.getRequestURL().toString())
                        .resolve("/")
                        .toString());
    }
}
