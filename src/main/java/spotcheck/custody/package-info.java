/** Samples: the test sample and the reserve sample, sealed apart, where they are and what becomes of them. */
@NullMarked
package spotcheck.custody;

import org.jspecify.annotations.NullMarked;
