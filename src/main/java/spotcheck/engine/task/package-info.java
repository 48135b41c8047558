/** A stage's own method for a task of its diagram, called when the form opens and when it is submitted. */
@NamedInterface("task")
@NullMarked
package spotcheck.engine.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
