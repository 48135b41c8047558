package spotcheck.engine.security.door;

import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A request of the engine's own interface that changes something, or asks a long question.
 *
 * @param act as the table of rights calls it
 */
record EngineDoor(String method, PathPattern path, String act) {

    /** @param door method and path without the name of an engine */
    static EngineDoor of(String door, String act) {
        var words = door.split(" ", -1);
        return new EngineDoor(words[0], PathPatternParser.defaultInstance.parse(words[1]), act);
    }

    boolean isMeant(String asked, PathContainer where) {
        return method.equals(asked) && path.matches(where);
    }
}
