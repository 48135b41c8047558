/** The process sampleHandOver. */
@NullMarked
package spotcheck.custody.process;

import org.jspecify.annotations.NullMarked;
