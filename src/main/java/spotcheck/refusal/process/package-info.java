/** Tasks and listener of {@code refusal.bpmn}. */
@NullMarked
package spotcheck.refusal.process;

import org.jspecify.annotations.NullMarked;
