/** The case and its entries: what happened, when, by whom, on which rule. */
@NullMarked
package spotcheck.casefile;

import org.jspecify.annotations.NullMarked;
