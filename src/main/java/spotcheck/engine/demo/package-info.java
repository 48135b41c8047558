/** People of the demo world; nothing here exists outside the demo profile. */
@NullMarked
package spotcheck.engine.demo;

import org.jspecify.annotations.NullMarked;
