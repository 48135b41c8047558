/** Groups of the bodies, what each role may do in the engine, and the filters of the task list. */
@NullMarked
package spotcheck.engine.access;

import org.jspecify.annotations.NullMarked;
