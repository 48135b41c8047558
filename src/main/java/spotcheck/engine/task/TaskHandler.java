package spotcheck.engine.task;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.UndeclaredThrowableException;
import java.util.Arrays;
import java.util.stream.Stream;

/** One method that carries out a task; its parameters are found by their types. */
record TaskHandler(Object bean, Method method) {

    TaskHandler {
        method.setAccessible(true);
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
