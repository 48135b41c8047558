/** Listeners and delegates of {@code illegal-clue.bpmn} and {@code enforcement.bpmn}. */
@NullMarked
package spotcheck.enforcement.process;

import org.jspecify.annotations.NullMarked;
