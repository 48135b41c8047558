/** The proof: a draw as its certificate tells it, and whether whoever repeats it gets the same list. */
@NamedInterface("proof")
@NullMarked
package spotcheck.draw.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
