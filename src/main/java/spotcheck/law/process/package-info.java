/** The law where it is deployed: read from the engine, and released into it. */
@NullMarked
package spotcheck.law.process;

import org.jspecify.annotations.NullMarked;
