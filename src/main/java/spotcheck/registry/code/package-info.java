/** Codes with a check digit or a shape: goods, firms, licences, certified types. */
@NamedInterface("code")
@NullMarked
package spotcheck.registry.code;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
