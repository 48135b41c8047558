/** The tasks that come to a person: lists of them, and many claimed or given out at once. */
@NamedInterface("tasklist")
@NullMarked
package spotcheck.workbench.tasklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
