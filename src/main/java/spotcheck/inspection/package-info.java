/** Laboratory intake, item results, report and verdict. */
@NullMarked
package spotcheck.inspection;

import org.jspecify.annotations.NullMarked;
