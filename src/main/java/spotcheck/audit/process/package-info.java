/** What only the engine knows of a case: the way it took, and which diagrams were deployed by whom. */
@NullMarked
package spotcheck.audit.process;

import org.jspecify.annotations.NullMarked;
