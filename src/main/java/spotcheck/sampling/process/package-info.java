/** Tasks, listener and delegate of the diagrams sampling, onlineSampling and standardText. */
@NullMarked
package spotcheck.sampling.process;

import org.jspecify.annotations.NullMarked;
