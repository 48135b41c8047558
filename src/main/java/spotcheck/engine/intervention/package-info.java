/** Sees what is done to a case past its tasks and forms, from what the engine is about to write to its own log. */
@NullMarked
package spotcheck.engine.intervention;

import org.jspecify.annotations.NullMarked;
