package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The address of a request as the server understood it: without its context path, decoded, in one spelling. */
final class Addresses {

    private Addresses() {}

    static String within(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }
}
