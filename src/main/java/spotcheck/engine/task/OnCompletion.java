package spotcheck.engine.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that carries out a task when its form was submitted and stands; its class is {@link TasksOf} a process. It may
 * take, in any order, the case number, what was submitted ({@code FormData}) and the engine's task.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OnCompletion {

    /** Id of the task in the diagram. */
    String[] value();
}
