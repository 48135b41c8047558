/** Clues handed over to enforcement: receipt, verification, filing, result and its feedback. */
@NullMarked
package spotcheck.enforcement;

import org.jspecify.annotations.NullMarked;
