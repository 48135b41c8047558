/** The steps of {@code campaign.bpmn}. */
@NullMarked
package spotcheck.campaign.process;

import org.jspecify.annotations.NullMarked;
