package spotcheck.engine.security.refusal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Takes the English words off a refusal that the engine's REST interface puts before its Chinese reason. */
public class PlainRefusal extends OncePerRequestFilter {

    private static final Pattern PREFIX =
            Pattern.compile("\"message\":\"[^\"\\u4e00-\\u9fff「]*: (?=[「\\u4e00-\\u9fff])");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("POST");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= 400) {
            shorten(answer);
        }
        answer.copyBodyToResponse();
    }

    private static void shorten(ContentCachingResponseWrapper answer) throws IOException {
        var body = new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
        var refusal = PREFIX.matcher(body);
        if (!refusal.find()) {
            return;
        }
        answer.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        answer.resetBuffer();
        answer.getOutputStream().write(refusal.replaceFirst("\"message\":\"").getBytes(StandardCharsets.UTF_8));
    }
}
