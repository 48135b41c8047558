/** What a step was given, and what it does without, for which reason. */
@NamedInterface("given")
@NullMarked
package spotcheck.evidence.given;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
