/** The start of the overview process spotCheck. */
@NullMarked
package spotcheck.opening.process;

import org.jspecify.annotations.NullMarked;
