/** A creating request that is sent again, because its answer was lost or a button was pressed twice, creates nothing more. */
@NullMarked
package spotcheck.repetition;

import org.jspecify.annotations.NullMarked;
