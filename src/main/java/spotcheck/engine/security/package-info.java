/**
 * Closes what the engine and its webapps leave open by default; see docs/security.md. The rooms, each above those before it:
 * {@code refusal}, {@code guard}, {@code log}, {@code login},
 * {@code gate}, {@code oidc}, {@code door}.
 */
@NullMarked
package spotcheck.engine.security;

import org.jspecify.annotations.NullMarked;
