/** What a case keeps from whom: the origin of a blind sample, the firm before samplers are drawn. */
@NullMarked
@NamedInterface("secret")
package spotcheck.casefile.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
