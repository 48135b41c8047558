/** Steps that were done wrong and are done again, cases that are opened again, samplers that are drawn again. */
@NullMarked
package spotcheck.amendment;

import org.jspecify.annotations.NullMarked;
