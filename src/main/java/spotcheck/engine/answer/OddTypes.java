package spotcheck.engine.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import spotcheck.engine.security.refusal.Answers;

/** A body of any kind at all is of none: nothing behind can read it, and some would fail over it. */
class OddTypes extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentType() != null && request.getContentType().contains("*")) {
            var status = HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
            Answers.write(response, status, EngineWords.instead(status, "").message());
        } else {
            chain.doFilter(request, response);
        }
    }
}
