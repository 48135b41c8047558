/** One case as an auditor reads it: facts, runs, duties, periods, papers and evidence. */
@NullMarked
package spotcheck.audit.review;

import org.jspecify.annotations.NullMarked;
