/** Who changed what, when and from where. */
@NullMarked
package spotcheck.engine.security.log;

import org.jspecify.annotations.NullMarked;
