/** What is known of a firm and of a product over all cases, as far as the reader may see them. */
@NullMarked
package spotcheck.workbench.record;

import org.jspecify.annotations.NullMarked;
