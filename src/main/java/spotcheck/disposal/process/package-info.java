/** The process sampleDisposal. */
@NullMarked
package spotcheck.disposal.process;

import org.jspecify.annotations.NullMarked;
