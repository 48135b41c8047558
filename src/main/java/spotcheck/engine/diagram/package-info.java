/** What every diagram gets from the house, and how a case is moved through them. */
@NamedInterface("diagram")
@NullMarked
package spotcheck.engine.diagram;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
