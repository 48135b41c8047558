/** The training clock; nothing here exists outside the demo profile. */
@NullMarked
package spotcheck.training;

import org.jspecify.annotations.NullMarked;
