/** The processes retest and retestFormalities: notice, formalities, body, reserve sample, report. */
@NullMarked
package spotcheck.objection.process.retest;

import org.jspecify.annotations.NullMarked;
