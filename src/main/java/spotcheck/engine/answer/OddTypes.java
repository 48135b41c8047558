package spotcheck.engine.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import spotcheck.engine.security.refusal.Answers;

/**
 * A body of any kind at all is of none, and so is one of a kind that is not to be understood, or of parts that nothing
 * separates: nothing behind can read it, and some would fail over it.
 */
class OddTypes extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isOdd(request.getContentType())) {
            var status = HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE;
            Answers.write(response, status, EngineWords.instead(status, "").message());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOdd(@Nullable String type) {
        if (type == null || type.isBlank()) {
            return false;
        }
        try {
            var read = MediaType.parseMediaType(type);
            return !read.isConcrete() || (read.getType().equals("multipart") && read.getParameter("boundary") == null);
        } catch (InvalidMediaTypeException unreadable) {
            return true;
        }
    }
}
