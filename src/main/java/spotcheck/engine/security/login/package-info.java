/** Who is it: accounts, passwords and sessions, with Spring Security. */
@NullMarked
package spotcheck.engine.security.login;

import org.jspecify.annotations.NullMarked;
