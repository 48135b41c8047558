/** Authorities: who checks, what is below and above it, and the divisions of the country. */
@NamedInterface("authority")
@NullMarked
package spotcheck.registry.authority;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
