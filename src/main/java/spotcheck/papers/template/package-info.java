/** Templates of papers: as the program brings them, as they are deployed, and what an authority adds. */
@NullMarked
package spotcheck.papers.template;

import org.jspecify.annotations.NullMarked;
