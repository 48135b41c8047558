/** One line of an annual plan: which product, why, how many, by whom and with whose money. */
@NamedInterface("line")
@NullMarked
package spotcheck.planning.line;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
