package spotcheck.engine.security.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.web.filter.OncePerRequestFilter;
import spotcheck.engine.security.Addresses;

/**
 * The engine is told who acts and in which posts, which may be others than at the login: its authorizations hold, and the
 * file names the person.
 */
class ActingPerson extends OncePerRequestFilter {

    private static final Set<String> SHOWING = Set.of("GET", "HEAD", "OPTIONS");

    private final IdentityService identity;

    ActingPerson(IdentityService identity) {
        this.identity = identity;
    }

    /** The webapps tell it themselves; before them only the doors ask, and only where something is to change. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRemoteUser() == null
                || (Addresses.isToTheWebapps(request)
                        && (SHOWING.contains(request.getMethod()) || !Addresses.isToTheEngine(request)));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var user = request.getRemoteUser();
        identity.setAuthentication(user, posts(user), List.of());
        try {
            chain.doFilter(request, response);
        } finally {
            identity.clearAuthentication();
        }
    }

    private List<String> posts(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
