/** Everything that is kept, at one moment, in one folder, and back again. */
@NamedInterface("backup")
@NullMarked
package spotcheck.installation.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
