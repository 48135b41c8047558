/** What a paper may state: the facts of one case at one step, by the names that templates use. */
@NullMarked
package spotcheck.papers.fact;

import org.jspecify.annotations.NullMarked;
