/** What a caller is answered: every refusal in Chinese, no SQL and no English of the engine. */
@NullMarked
package spotcheck.engine.answer;

import org.jspecify.annotations.NullMarked;
