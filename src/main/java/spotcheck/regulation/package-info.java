/** Regimes, statutory decisions and periods, and the rules they rest on. */
@NullMarked
package spotcheck.regulation;

import org.jspecify.annotations.NullMarked;
