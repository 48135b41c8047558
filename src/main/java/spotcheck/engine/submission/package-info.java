/** The one way by which a form is submitted: the doors, who holds the task, the check, and the entry. */
@NullMarked
package spotcheck.engine.submission;

import org.jspecify.annotations.NullMarked;
