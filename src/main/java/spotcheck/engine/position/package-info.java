/** Where a case stands in the engine, and how it is put back to where it stood. */
@NamedInterface("position")
@NullMarked
package spotcheck.engine.position;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
