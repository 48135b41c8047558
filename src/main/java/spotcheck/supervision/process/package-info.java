/** The steps of {@code body-suspension.bpmn}. */
@NullMarked
package spotcheck.supervision.process;

import org.jspecify.annotations.NullMarked;
