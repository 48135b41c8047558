/** Closes what the engine and its webapps leave open by default; see docs/security.md. */
@NullMarked
package spotcheck.engine.security;

import org.jspecify.annotations.NullMarked;
