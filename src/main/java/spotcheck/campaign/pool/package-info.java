/** Which firms may be drawn for a scheme, and what stands against the others. */
@NamedInterface("pool")
@NullMarked
package spotcheck.campaign.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
