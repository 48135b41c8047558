/** Which request comes to the engine's own interface and to its webapps. */
@NullMarked
package spotcheck.engine.security.door;

import org.jspecify.annotations.NullMarked;
