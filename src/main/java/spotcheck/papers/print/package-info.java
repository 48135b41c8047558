/** From a filled template to a file: page, fonts, codes, seal, PDF/A-2 with tags. */
@NamedInterface("print")
@NullMarked
package spotcheck.papers.print;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
