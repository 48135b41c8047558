/** Whether what is kept is still what was written: entries, rows, files, the engine's log, against each other and against anchors outside. */
@NullMarked
package spotcheck.verification;

import org.jspecify.annotations.NullMarked;
