/** How a refusal is told: in Chinese, in one sentence, and no more than is allowed to be known. */
@NullMarked
package spotcheck.engine.security.refusal;

import org.jspecify.annotations.NullMarked;
