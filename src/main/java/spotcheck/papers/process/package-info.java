/** The step of the engine by which papers are tried. */
@NullMarked
package spotcheck.papers.process;

import org.jspecify.annotations.NullMarked;
