/** Whether a package is as it was made, told without the system that made it: no database, no Spring, no network. */
@NamedInterface("proof")
@NullMarked
package spotcheck.volume.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
