package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.cors.CorsUtils;

/**
 * Whether the page of another site made the browser send a request. A browser adds the password that it keeps to any of
 * them; what a program sends bears none of these headers.
 */
final class ForeignPages {

    private static final String SITE = "Sec-Fetch-Site";

    private ForeignPages() {}

    static boolean sent(HttpServletRequest request) {
        var site = request.getHeader(SITE);
        return "cross-site".equals(site) || isByPassword(request) && !(isOwn(site) && comesFromHere(request));
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
