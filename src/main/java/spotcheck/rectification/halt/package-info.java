/** A firm that halts its production, and the periods that wait for it. */
@NullMarked
package spotcheck.rectification.halt;

import org.jspecify.annotations.NullMarked;
