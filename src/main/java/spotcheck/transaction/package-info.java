/** What is remembered for one transaction, and what is done at its end. */
@NullMarked
package spotcheck.transaction;

import org.jspecify.annotations.NullMarked;
