/** Objections of the parties to the result, and the retest of the reserve sample that may follow. */
@NullMarked
package spotcheck.objection;

import org.jspecify.annotations.NullMarked;
