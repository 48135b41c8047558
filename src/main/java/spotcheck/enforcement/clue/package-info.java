/** A clue of an illegal act before it is handed over: what it may be, where it came up, which authorities are told of it and when. */
@NamedInterface("clue")
@NullMarked
package spotcheck.enforcement.clue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
