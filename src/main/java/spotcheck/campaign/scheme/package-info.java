/** A scheme and its products, as they are read. */
@NamedInterface("scheme")
@NullMarked
package spotcheck.campaign.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
