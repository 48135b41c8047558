/** How a page for people answers what it was asked to do. */
@NamedInterface("answer")
@NullMarked
package spotcheck.casefile.answer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
