/** The life of a user task: prepared when it opens, checked and entered when it is submitted. */
@NamedInterface("task")
@NullMarked
package spotcheck.engine.task;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
