/** The duty to stop making and selling a product that failed, from the paper that begins it until it is lifted. */
@NullMarked
package spotcheck.rectification.stop;

import org.jspecify.annotations.NullMarked;
