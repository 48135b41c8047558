/** What changed files must keep so that cases can run by them, and what is wrong with them, by file and element. */
@NullMarked
package spotcheck.engine.deployment.check;

import org.jspecify.annotations.NullMarked;
