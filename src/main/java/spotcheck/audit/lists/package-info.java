/** The lists from which an auditor starts. */
@NullMarked
package spotcheck.audit.lists;

import org.jspecify.annotations.NullMarked;
