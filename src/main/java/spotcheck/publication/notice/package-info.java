/** What the public reads of a case, and that firm, product and failing items are those of its file. */
@NamedInterface("notice")
@NullMarked
package spotcheck.publication.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
