/** What objections and retests do to a case: its conclusion, what is still open, what its file shows. */
@NullMarked
package spotcheck.objection;

import org.jspecify.annotations.NullMarked;
