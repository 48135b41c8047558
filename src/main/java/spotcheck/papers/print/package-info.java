/** From a filled template to a file: page, fonts, codes, seal, PDF/A-2 with tags. */
@NullMarked
package spotcheck.papers.print;

import org.jspecify.annotations.NullMarked;
