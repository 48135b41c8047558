/** An authority above urges one below in a case, asks for an answer by a day, and follows it to its end (CQN-2-2l, CQN-4-1h). */
@NullMarked
package spotcheck.supervision.urging;

import org.jspecify.annotations.NullMarked;
