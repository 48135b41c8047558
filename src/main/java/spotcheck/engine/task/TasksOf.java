package spotcheck.engine.task;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/** A class that carries out the tasks of one diagram: one short method a task, found by the id of the task. */
@Component
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface TasksOf {

    /** Id of the process; several where the same tasks stand in two diagrams. */
    String[] value();
}
