/** The periods of a case: when they begin, rest, move and end, by which calendar, and whether they were kept. */
@NullMarked
@NamedInterface("deadline")
package spotcheck.casefile.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
