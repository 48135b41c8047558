/** The re-inspection: when it must be held, with which notice, and what it found. */
@NullMarked
@NamedInterface("reinspection")
package spotcheck.rectification.reinspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
