package spotcheck.engine.security.log;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;
import spotcheck.engine.security.Addresses;

/** Behind the login: each request that has changed something goes to the {@link ActLog}; questions and pieces of an upload do not. */
class ActsLogged extends OncePerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE");

    /** On an answer that was given before: nothing was done now. */
    private static final String REPEATED = "Idempotency-Replayed";

    /**
     * Long questions come as POST: what a paper would be, whether a file is one; to the engine's interface to a kind of thing as a whole, or with
     * the word for a question at the end.
     */
    private static final Pattern QUESTION = Pattern.compile("(/engine-rest|/camunda/api/engine)(/engine/[^/]+)?"
            + "((/history)?/(?!message$|signal$|condition$|cleanup$)[a-z-]+"
            + "|/.+/(count|list|singleResult|statistics|evaluate|generate|validate|verify|password-policy))"
            + "|/api/tasks/[^/]+/papers/preview|/verify/[^/]+");

    private final ActLog log;

    ActsLogged(ActLog log) {
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, response);
        if (isChange(request)
                && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                && response.getHeader(REPEATED) == null) {
            var door = request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            log.add(
                    Objects.requireNonNullElse(request.getRemoteUser(), ""),
                    request.getRemoteAddr(),
                    door,
                    request.getMethod() + " " + request.getRequestURI() + made(response));
        }
    }

    /** What a request made, such as a case: its number does not stand in the address. */
    private static String made(HttpServletResponse response) {
        var place = response.getHeader("Location");
        return place == null || !place.startsWith("/") ? "" : " " + place;
    }

    private static boolean isChange(HttpServletRequest request) {
        return CHANGING.contains(request.getMethod())
                && !(request.getMethod().equals("POST")
                        && QUESTION.matcher(Addresses.within(request)).matches());
    }
}
