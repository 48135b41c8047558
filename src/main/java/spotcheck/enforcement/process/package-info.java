/** Tasks, listeners and delegate of the diagrams illegalClue, enforcement, enforcementReview and quickTest. */
@NullMarked
package spotcheck.enforcement.process;

import org.jspecify.annotations.NullMarked;
