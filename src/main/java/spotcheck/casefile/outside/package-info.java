/** Checks that others organized, of which a failing report came in (CQ23-68, CQ20-64). */
@NamedInterface("outside")
@NullMarked
package spotcheck.casefile.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
