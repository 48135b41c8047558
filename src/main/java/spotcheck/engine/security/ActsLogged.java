package spotcheck.engine.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** Behind the login: each request that has changed something goes to the {@link ActLog}; questions and pieces of an upload do not. */
class ActsLogged extends OncePerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "DELETE");

    /** On an answer that was given before: nothing was done now. */
    private static final String REPEATED = "Idempotency-Replayed";

    /** The engine's interface takes long questions as POST: to a kind of thing as a whole, or with the word for a question at the end. */
    private static final Pattern QUESTION = Pattern.compile("(/engine-rest|/camunda/api/engine)(/engine/[^/]+)?"
            + "((/history)?/(?!message$|signal$|condition$|cleanup$)[a-z-]+"
            + "|/.+/(count|list|singleResult|statistics|evaluate|generate|validate|verify|password-policy))");

    private final ActLog log;
    private final IdentityService identity;

    ActsLogged(ActLog log, IdentityService identity) {
        this.log = log;
        this.identity = identity;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var before = person(request);
        chain.doFilter(request, response);
        if (isChange(request)
                && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST
                && response.getHeader(REPEATED) == null) {
            var door = request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
            log.add(
                    before.or(() -> person(request)).orElse(""),
                    request.getRemoteAddr(),
                    door,
                    request.getMethod() + " " + request.getRequestURI());
        }
    }

    private static boolean isChange(HttpServletRequest request) {
        return CHANGING.contains(request.getMethod())
                && !(request.getMethod().equals("POST")
                        && QUESTION.matcher(Addresses.within(request)).matches());
    }

    /** Our own interface knows the person by now, the webapps in their session; who logs in is known afterwards. */
    private Optional<String> person(HttpServletRequest request) {
        return Optional.ofNullable(identity.getCurrentAuthentication())
                .map(current -> current.getUserId())
                .or(() -> WebappSession.user(request));
    }
}
