/** What evidence a task must have by its table, asked in its form and listed for the pages. */
@NullMarked
package spotcheck.engine.evidence;

import org.jspecify.annotations.NullMarked;
