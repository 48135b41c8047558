/** Delegates and listeners of rectification, correction, reinspection and suspension. */
@NullMarked
package spotcheck.rectification.process;

import org.jspecify.annotations.NullMarked;
