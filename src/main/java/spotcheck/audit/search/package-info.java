/** The cases an auditor finds, by what is asked. */
@NullMarked
package spotcheck.audit.search;

import org.jspecify.annotations.NullMarked;
