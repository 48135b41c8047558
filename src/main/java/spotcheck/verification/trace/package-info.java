/** What the engine's own tables say of a case, read beside the tables of the case. */
@NullMarked
package spotcheck.verification.trace;

import org.jspecify.annotations.NullMarked;
