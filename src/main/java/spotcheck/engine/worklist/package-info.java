/** A task comes to people: its headline, its date, who is told, and who got it from whom. */
@NamedInterface("worklist")
@NullMarked
package spotcheck.engine.worklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
