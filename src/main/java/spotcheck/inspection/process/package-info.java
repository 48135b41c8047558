/** The process inspection. */
@NullMarked
package spotcheck.inspection.process;

import org.jspecify.annotations.NullMarked;
