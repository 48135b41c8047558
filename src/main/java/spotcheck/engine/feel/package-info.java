/** FEEL, the language of tables and of the conditions of forms. */
@NullMarked
package spotcheck.engine.feel;

import org.jspecify.annotations.NullMarked;
