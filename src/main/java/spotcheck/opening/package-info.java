/** Opening of a case: number, regime, parties and product. */
@NullMarked
package spotcheck.opening;

import org.jspecify.annotations.NullMarked;
