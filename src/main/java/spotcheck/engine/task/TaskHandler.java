package spotcheck.engine.task;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotationUtils;

/** One method that carries out a task; its parameters are found by their types. */
record TaskHandler(Object bean, Method method) {

    TaskHandler {
        method.setAccessible(true);
    }

    /** The processes that the class names. */
    Set<String> processes() {
        return Set.of(Objects.requireNonNull(AnnotationUtils.findAnnotation(bean.getClass(), TasksOf.class))
                .value());
    }

    void call(Object... known) {
        try {
            method.invoke(
                    bean,
                    Arrays.stream(method.getParameterTypes())
                            .map(type -> Stream.of(known)
                                    .filter(type::isInstance)
                                    .findFirst()
                                    .orElseThrow(() -> new IllegalStateException(method + " asks for " + type)))
                            .toArray());
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException cause
                    ? cause
                    : new UndeclaredThrowableException(refused.getCause());
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
