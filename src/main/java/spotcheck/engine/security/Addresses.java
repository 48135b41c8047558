package spotcheck.engine.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/** The address of a request as the server understood it: without its context path, decoded, in one spelling. */
public final class Addresses {

    private Addresses() {}

    public static String within(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** Whether it comes to the engine, over its own interface or over that of its webapps; their pages do not. */
    public static boolean isToTheEngine(HttpServletRequest request) {
        return within(request).startsWith("/engine-rest/") || within(request).startsWith("/camunda/api/engine/");
    }

    /** Whether it comes to the webapps: their pages, or what their pages ask. */
    public static boolean isToTheWebapps(HttpServletRequest request) {
        return within(request).startsWith("/camunda/");
    }
}
