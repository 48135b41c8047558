/** How a period is counted: day zero, working days, and a last day that rolls over. */
@NamedInterface("count")
@NullMarked
package spotcheck.calendar.count;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
