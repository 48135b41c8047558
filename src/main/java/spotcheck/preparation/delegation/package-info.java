/** Bodies to which work is delegated: what they may do, for whom under which agreement, and with whom they are tied. */
@NamedInterface("delegation")
@NullMarked
package spotcheck.preparation.delegation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
