/** The decision tables: asked, entered in the file, and what stands where they are silent. */
@NullMarked
package spotcheck.engine.table;

import org.jspecify.annotations.NullMarked;
