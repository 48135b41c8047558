/** Login with the account of the authority, with the client of Spring Security. */
@NullMarked
package spotcheck.engine.security.oidc;

import org.jspecify.annotations.NullMarked;
