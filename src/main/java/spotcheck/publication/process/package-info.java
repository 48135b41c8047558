/** Listeners and delegates of {@code public-notice.bpmn}. */
@NullMarked
package spotcheck.publication.process;

import org.jspecify.annotations.NullMarked;
