/** A regime copied under a new code, as the start of a draft. */
@NullMarked
package spotcheck.law.copy;

import org.jspecify.annotations.NullMarked;
