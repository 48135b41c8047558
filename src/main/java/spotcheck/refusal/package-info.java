/** Refusals of a spot check: warning, proof, finding, reports and what the local authority does about it. */
@NullMarked
package spotcheck.refusal;

import org.jspecify.annotations.NullMarked;
