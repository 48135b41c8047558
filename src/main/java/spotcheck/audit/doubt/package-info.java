/** What auditors ask of cases, sheet by sheet: the question, the answer of the authority, the closing. */
@NullMarked
package spotcheck.audit.doubt;

import org.jspecify.annotations.NullMarked;
