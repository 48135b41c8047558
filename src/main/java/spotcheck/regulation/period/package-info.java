/** The periods of the law: their words, from which event they run and how long, who has to act, and what follows at the end. */
@NamedInterface("period")
@NullMarked
package spotcheck.regulation.period;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
