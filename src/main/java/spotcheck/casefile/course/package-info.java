/** What the stages of a case tell and ask each other: that a step was done, what is still open, that the case came to its end. */
@NamedInterface("course")
@NullMarked
package spotcheck.casefile.course;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
