/** Files of evidence and what a step must have of them: the words, the rows and the settings that its rooms share. */
@NullMarked
package spotcheck.evidence;

import org.jspecify.annotations.NullMarked;
