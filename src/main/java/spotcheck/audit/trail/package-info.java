/** The way of a case on the diagrams, as the engine remembers it or the file has kept it. */
@NullMarked
package spotcheck.audit.trail;

import org.jspecify.annotations.NullMarked;
