/** The steps of {@code jurisdiction-dispute.bpmn}. */
@NullMarked
package spotcheck.jurisdiction.process;

import org.jspecify.annotations.NullMarked;
