/** What people see of all their cases: found by number or firm, the week ahead, the parts of the procedure in which each stands. */
@NullMarked
package spotcheck.workbench;

import org.jspecify.annotations.NullMarked;
