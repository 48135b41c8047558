/** What people answer, stage by stage, so that a case comes to a published outcome. */
@NullMarked
package spotcheck.replay.answers;

import org.jspecify.annotations.NullMarked;
