/** Which days are holidays, made-up working days or local ones, by year and region, and from which files they come. */
@NamedInterface("holiday")
@NullMarked
package spotcheck.calendar.holiday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
