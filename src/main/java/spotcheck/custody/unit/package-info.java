/** A sealed unit of a sample, and where it stands between sealing and its end. */
@NamedInterface("unit")
@NullMarked
package spotcheck.custody.unit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
