/** Bodies that sample and test, and whether one is suspended. */
@NamedInterface("body")
@NullMarked
package spotcheck.registry.body;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
