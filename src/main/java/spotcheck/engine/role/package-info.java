/** Who may act: roles of a diagram become the groups and people of a case. */
@NamedInterface("role")
@NullMarked
package spotcheck.engine.role;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
