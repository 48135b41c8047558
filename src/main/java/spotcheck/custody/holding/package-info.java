/** Who has a unit, from whom it came, and what was given and not yet taken. */
@NamedInterface("holding")
@NullMarked
package spotcheck.custody.holding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
