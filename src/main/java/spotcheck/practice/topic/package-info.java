/** The closed list of points on which a regime may be silent, and what may be adopted for each. */
@NamedInterface("topic")
@NullMarked
package spotcheck.practice.topic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
