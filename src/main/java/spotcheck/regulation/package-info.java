/** The regimes and the texts each is made of, rule ids, titles of papers, and the front door to the statutory tables. */
@NullMarked
package spotcheck.regulation;

import org.jspecify.annotations.NullMarked;
