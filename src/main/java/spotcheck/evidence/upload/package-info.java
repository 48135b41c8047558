/** How a file comes in, in parts or at once, and what its giver may still change about it. */
@NamedInterface("upload")
@NullMarked
package spotcheck.evidence.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
