/** The decision tables: asked, entered in the file, and what stands where they are silent. */
@NamedInterface("table")
@NullMarked
package spotcheck.engine.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
