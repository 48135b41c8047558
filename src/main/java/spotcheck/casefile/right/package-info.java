/** Who may see a case, add to it, and do what another must not have done before. */
@NullMarked
@NamedInterface("right")
package spotcheck.casefile.right;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
