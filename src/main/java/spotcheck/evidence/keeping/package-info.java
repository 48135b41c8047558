/** How long files are kept, whether they are still what they were, and what forbids their destruction. */
@NamedInterface("keeping")
@NullMarked
package spotcheck.evidence.keeping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
