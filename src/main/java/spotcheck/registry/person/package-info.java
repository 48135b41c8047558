/** People, what they may do and until when. */
@NamedInterface("person")
@NullMarked
package spotcheck.registry.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
