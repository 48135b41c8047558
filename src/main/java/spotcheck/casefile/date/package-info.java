/** The order of time: every day that a form asks for is held against the days of the case before and after it. */
@NamedInterface("date")
@NullMarked
package spotcheck.casefile.date;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
