/** The steps of {@code annual-plan.bpmn}. */
@NullMarked
package spotcheck.planning.process;

import org.jspecify.annotations.NullMarked;
