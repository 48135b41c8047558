/** The retest from the claim over formalities, body and sample to its report and costs. */
@NullMarked
package spotcheck.objection.retest;

import org.jspecify.annotations.NullMarked;
