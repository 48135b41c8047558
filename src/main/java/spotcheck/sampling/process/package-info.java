/** Listeners of the diagrams sampling and onlineSampling. */
@NullMarked
package spotcheck.sampling.process;

import org.jspecify.annotations.NullMarked;
