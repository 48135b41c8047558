/** The engine's part in the training clock. */
@NullMarked
package spotcheck.training.process;

import org.jspecify.annotations.NullMarked;
