/** Published results of real spot checks, driven through the tasks and forms of the procedure. */
@NullMarked
package spotcheck.replay;

import org.jspecify.annotations.NullMarked;
