/** Results as authorities publish them: the rows of a file, and what each says happened. */
@NamedInterface("published")
@NullMarked
package spotcheck.replay.published;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
