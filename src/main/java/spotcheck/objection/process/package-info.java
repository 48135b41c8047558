/** The processes objection, objectionFiling, retest and retestFormalities. */
@NullMarked
package spotcheck.objection.process;

import org.jspecify.annotations.NullMarked;
