/** The only technical room for Camunda; here what its rooms share: the case of a token, its variables, the rules a step cites. */
@NullMarked
package spotcheck.engine;

import org.jspecify.annotations.NullMarked;
