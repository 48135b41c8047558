/** What detailed rules say: items, limits, sampling and judgement; it never changes once written. */
@NamedInterface("content")
@NullMarked
package spotcheck.preparation.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
