package spotcheck.engine.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.web.filter.OncePerRequestFilter;
import spotcheck.engine.security.Addresses;
import spotcheck.engine.security.refusal.Answers;
import spotcheck.engine.security.refusal.PageRefusal;

/** Around everything: while the database is away whoever comes is told so, wherever on the way it was missed. */
class DatabaseAway extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseAway.class);
    private static final String SECONDS = "10";

    /** With it a session is not looked for in the database. */
    private static final String NO_SESSION = SessionRepositoryFilter.class.getName() + ".FILTERED";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (Addresses.within(request).startsWith("/actuator/health")) {
            request.setAttribute(NO_SESSION, true);
        }
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failure) {
            if (response.isCommitted() || !EngineWords.isAway(words(failure))) {
                throw failure;
            }
            LOG.warn("{} {}: the database is away: {}", request.getMethod(), request.getRequestURI(), last(failure));
            response.reset();
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
            tell(request, response);
        }
    }

    private static void tell(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        if (wanted.contains("text/html")) {
            PageRefusal.write(request, response, EngineWords.UNAVAILABLE, EngineWords.AWAY, "");
        } else {
            Answers.write(response, EngineWords.UNAVAILABLE, EngineWords.AWAY);
        }
    }

    /** Names and messages of a failure and of what caused it. */
    static String words(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(Throwable::toString)
                .collect(Collectors.joining(" "));
    }

    static String last(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .reduce((outer, inner) -> inner)
                .map(Throwable::toString)
                .orElse("");
    }
}
