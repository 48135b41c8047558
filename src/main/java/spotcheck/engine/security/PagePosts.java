package spotcheck.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A form of a page acts only if it came from a page that this person was shown. A browser sends the session and the
 * password along with any request, also with one that a page of another site makes; the token it cannot know.
 */
class PagePosts extends OncePerRequestFilter {

    /** Name of the request attribute for the page and of the field that the form sends back. */
    static final String TOKEN = "pageToken";

    private static final Set<String> SHOWING = Set.of("GET", "HEAD");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var expected = token(request.getSession());
        if (!SHOWING.contains(request.getMethod()) && !same(expected, request.getParameter(TOKEN))) {
            PageRefusal.write(
                    response,
                    HttpServletResponse.SC_FORBIDDEN,
                    "页面已经过期，未作任何改动，请重新打开后再办理",
                    "<p><a href=\"/practices\">采用惯例</a></p>");
            return;
        }
        request.setAttribute(TOKEN, expected);
        chain.doFilter(request, response);
    }

    private static String token(HttpSession session) {
        if (session.getAttribute(TOKEN) instanceof String known) {
            return known;
        }
        var made = UUID.randomUUID().toString();
        session.setAttribute(TOKEN, made);
        return made;
    }

    private static boolean same(String expected, @Nullable String sent) {
        return sent != null
                && MessageDigest.isEqual(
                        expected.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
