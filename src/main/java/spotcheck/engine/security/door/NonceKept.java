package spotcheck.engine.security.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The webapps keep one nonce for all requests, so a page can carry another one than its header and stays blank. The
 * header of a page takes the nonce of its body.
 */
class NonceKept extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern IN_BODY = Pattern.compile("nonce=\"([^\"]+)\"");
    private static final Pattern IN_HEADER = Pattern.compile("'nonce-[^']+'");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        if (page.getContentType() != null && page.getContentType().startsWith("text/html")) {
            align(page);
        }
        page.copyBodyToResponse();
    }

    private static void align(ContentCachingResponseWrapper page) {
        var policy = page.getHeader(POLICY);
        var nonce = IN_BODY.matcher(new String(page.getContentAsByteArray(), StandardCharsets.UTF_8));
        if (policy != null && nonce.find()) {
            page.setHeader(POLICY, IN_HEADER.matcher(policy).replaceAll("'nonce-" + nonce.group(1) + "'"));
        }
    }
}
