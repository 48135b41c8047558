/** The rows of a case as they stand in the database: their fingerprints, what an act changed in them, and how they are put back. */
@NamedInterface("row")
@NullMarked
package spotcheck.casefile.row;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
