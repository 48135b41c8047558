/** Who is it: passwords, sessions, tokens and headers, with Spring Security. */
@NullMarked
package spotcheck.engine.security.login;

import org.jspecify.annotations.NullMarked;
