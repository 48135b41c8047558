/** Visits: the cases of several products that one drawn firm has from one scheme (一次任务进一次门). */
@NamedInterface("visit")
@NullMarked
package spotcheck.casefile.visit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
