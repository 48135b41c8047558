/** What an auditor reads: any case, its way on the diagrams, who decided what, and lists to start from. Changes nothing. */
@NullMarked
package spotcheck.audit;

import org.jspecify.annotations.NullMarked;
