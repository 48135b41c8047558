/** What a caller of the engine's own interface is answered where the engine would answer in its own words. */
@NullMarked
package spotcheck.engine.answer;

import org.jspecify.annotations.NullMarked;
