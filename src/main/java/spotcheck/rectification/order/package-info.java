/** Orders of the handling authority in their states, the periods that run from them, and their receipt by the party. */
@NamedInterface("order")
@NullMarked
package spotcheck.rectification.order;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
