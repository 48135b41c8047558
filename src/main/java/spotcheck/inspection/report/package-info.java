/** A report of a test: its items, what each was found to be, and what the whole concludes. */
@NamedInterface("report")
@NullMarked
package spotcheck.inspection.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
