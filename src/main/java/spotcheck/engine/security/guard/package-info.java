/** What the engine itself leaves open: expressions, beans, accounts, passwords, lists of tasks. */
@NullMarked
package spotcheck.engine.security.guard;

import org.jspecify.annotations.NullMarked;
