package spotcheck.engine.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that says what the form of a task shows when somebody opens it; its class is {@link TasksOf} a process. It may
 * take, in any order, the case number, the {@link OpenedForm} and the engine's task.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnOpening {

    /** Id of the task in the diagram. */
    String[] value();
}
