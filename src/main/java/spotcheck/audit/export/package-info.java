/** What an auditor takes along: a review as PDF and Excel, lists and searches as Excel. */
@NullMarked
package spotcheck.audit.export;

import org.jspecify.annotations.NullMarked;
