/** What waits for a day: the engine's clock, and timers and tasks that move with their deadline. */
@NamedInterface("wait")
@NullMarked
package spotcheck.engine.wait;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
