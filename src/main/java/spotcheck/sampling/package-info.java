/** Sampling on site and online: samplers, papers shown, earlier checks, sampling sheet, price, sealing. */
@NullMarked
package spotcheck.sampling;

import org.jspecify.annotations.NullMarked;
