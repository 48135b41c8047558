package spotcheck.engine.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Whoever asks our interfaces can do with JSON in the end: else a refusal could not be told to a browser, which wants a
 * page, and would look like a fault of the server.
 */
class AnsweredAsData extends OncePerRequestFilter {

    private static final String AT_LAST = ", application/json;q=0.1, */*;q=0.1";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wanted = request.getHeader(HttpHeaders.ACCEPT);
        chain.doFilter(wanted == null || wanted.isBlank() ? request : new Patient(request), response);
    }

    private static final class Patient extends HttpServletRequestWrapper {

        Patient(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return isAccept(name) ? wanted() : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return isAccept(name) ? Collections.enumeration(List.of(wanted())) : super.getHeaders(name);
        }

        private static boolean isAccept(String name) {
            return HttpHeaders.ACCEPT.equalsIgnoreCase(name);
        }

        private String wanted() {
            return Collections.list(super.getHeaders(HttpHeaders.ACCEPT)).stream()
                            .collect(Collectors.joining(", "))
                    + AT_LAST;
        }
    }
}
