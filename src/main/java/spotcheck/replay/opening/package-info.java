/** With what a case must be opened so that it can come to a published result: by whom, of which firm, by which channel. */
@NamedInterface("opening")
@NullMarked
package spotcheck.replay.opening;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
