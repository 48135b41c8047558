/** What becomes of samples when they are no longer needed. */
@NullMarked
package spotcheck.disposal;

import org.jspecify.annotations.NullMarked;
