/** What happens when a process owner deploys: the rest of the procedure is added, and what is broken is refused. */
@NamedInterface("deployment")
@NullMarked
package spotcheck.engine.deployment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
