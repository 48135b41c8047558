/** What people see while they work: the file of the case beside each task, their cases and tasks. */
@NullMarked
package spotcheck.workbench;

import org.jspecify.annotations.NullMarked;
