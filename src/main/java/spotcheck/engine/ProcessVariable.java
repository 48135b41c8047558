package spotcheck.engine;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A process variable, declared once with its type: an id, or a fact that routes. Everything else is in the case file.
 *
 * @param <T> type of its value
 */
public record ProcessVariable<T>(String name, Class<T> type) {

    /** The regime of the case, pinned at opening: first input of every decision. */
    public static final ProcessVariable<String> REGIME = of("regime", String.class);

    /** Where the sample is taken: producer, seller or online. */
    public static final ProcessVariable<String> CHANNEL = of("channel", String.class);

    /** Overall conclusion of the report: qualified or unqualified. */
    public static final ProcessVariable<String> CONCLUSION = of("conclusion", String.class);

    /** Legal outcome of a process: its end event's id without prefix. */
    public static final ProcessVariable<String> OUTCOME = of("outcome", String.class);

    /** Which of several deadlines of one kind is meant: the recipient, the order, the round. */
    public static final ProcessVariable<String> DEADLINE_SUBJECT = of("deadlineSubject", String.class);

    public static <T> ProcessVariable<T> of(String name, Class<T> type) {
        return new ProcessVariable<>(name, type);
    }

    public void set(VariableScope scope, T value) {
        scope.setVariable(name, value);
    }

    /** Sets the variable in this scope alone, as a multi-instance needs it. */
    public void setLocal(VariableScope scope, T value) {
        scope.setVariableLocal(name, value);
    }

    /**
     * Its value.
     *
     * @throws IllegalStateException if nobody has set it
     */
    public T get(VariableScope scope) {
        var value = find(scope);
        if (value == null) {
            throw new IllegalStateException("Process variable " + name + " is not set");
        }
        return value;
    }

    public @Nullable T find(VariableScope scope) {
        return type.cast(scope.getVariable(name));
    }
}
