package spotcheck.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ReflectionUtils;

/** What a command of the engine was given: its fields have no readers, and whoever stands before it must know them. */
public final class CommandFields {

    private CommandFields() {}

    /** @throws NullPointerException if the engine's command has no such field */
    public static @Nullable Object read(Object command, String name) {
        var field = Objects.requireNonNull(
                ReflectionUtils.findField(command.getClass(), name),
                () -> command.getClass().getName() + " has no field " + name);
        ReflectionUtils.makeAccessible(field);
        return ReflectionUtils.getField(field, command);
    }
}
