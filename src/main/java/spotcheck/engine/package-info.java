/** The only technical room for Camunda: variables, forms, decisions, deployment. */
@NullMarked
package spotcheck.engine;

import org.jspecify.annotations.NullMarked;
