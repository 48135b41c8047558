/** What the diagrams rectification, correction, reinspection, suspension and those of follow-up measures and lost parties call. */
@NullMarked
package spotcheck.rectification.process;

import org.jspecify.annotations.NullMarked;
