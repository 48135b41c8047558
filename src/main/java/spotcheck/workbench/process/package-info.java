/** Tasks of the engine, for the workbench. */
@NullMarked
package spotcheck.workbench.process;

import org.jspecify.annotations.NullMarked;
