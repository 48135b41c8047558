/** What is done past the procedure: with a reason that is asked for, as an entry of the case. */
@NullMarked
package spotcheck.intervention;

import org.jspecify.annotations.NullMarked;
