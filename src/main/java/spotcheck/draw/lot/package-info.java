/** The lot: from a pool and a seed to who is drawn, as docs/draw.md has it; the same in every language, without a database. */
@NamedInterface("lot")
@NullMarked
package spotcheck.draw.lot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
