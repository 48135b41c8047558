package spotcheck.engine.security.door;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.DefaultProcessEngineRestServiceImpl;

/** Everything that the engine's own interface answers to, read from the annotations of its classes. */
final class EngineInterface {

    private static final int DEEPEST = 6;

    private EngineInterface() {}

    static List<Door> doors() {
        return below(DefaultProcessEngineRestServiceImpl.class, "", 0)
                .distinct()
                .toList();
    }

    private static Stream<Door> below(Class<?> resource, String path, int depth) {
        return depth > DEEPEST ? Stream.empty() : methods(resource).stream().flatMap(method -> of(method, path, depth));
    }

    private static List<Method> methods(Class<?> resource) {
        var all = new ArrayList<>(List.of(resource.getMethods()));
        Arrays.stream(resource.getInterfaces()).forEach(parent -> all.addAll(methods(parent)));
        return all;
    }

    private static Stream<Door> of(Method method, String path, int depth) {
        var at = Optional.ofNullable(method.getAnnotation(Path.class)).map(Path::value);
        var here = at.map(own -> (path + "/" + own).replaceAll("/+", "/").replaceAll("(?<=.)/$", ""))
                .orElse(path);
        var asked = Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(HttpMethod::value)
                .findFirst();
        if (asked.isPresent()) {
            return Stream.of(new Door(asked.get(), here));
        }
        return at.isPresent() && method.getReturnType().getName().startsWith("org.camunda")
                ? below(method.getReturnType(), here, depth + 1)
                : Stream.empty();
    }

    /** @param path with the names of its variables, such as {@code /task/{id}/claim} */
    record Door(String method, String path) {

        /** The path with something in place of each variable. */
        String with(String value) {
            return path.replaceAll("\\{[^}]+}", value);
        }
    }
}
