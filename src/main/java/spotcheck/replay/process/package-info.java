/** Walks cases through the engine. */
@NullMarked
package spotcheck.replay.process;

import org.jspecify.annotations.NullMarked;
