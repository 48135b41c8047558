/** The engine's part of what is verified. */
@NullMarked
package spotcheck.verification.process;

import org.jspecify.annotations.NullMarked;
