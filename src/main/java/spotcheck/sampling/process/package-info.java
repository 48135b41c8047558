/** What the diagrams sampling, onlineSampling and standardText call. */
@NullMarked
package spotcheck.sampling.process;

import org.jspecify.annotations.NullMarked;
