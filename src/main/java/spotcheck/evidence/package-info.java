/** Evidence files: intake, hashing, storage, what is still missing, and how long they are kept. */
@NullMarked
package spotcheck.evidence;

import org.jspecify.annotations.NullMarked;
