/** The papers of a case: their numbers, addressees and service. */
@NullMarked
@NamedInterface("paper")
package spotcheck.casefile.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
