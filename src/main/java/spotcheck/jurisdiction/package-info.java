/** Which authority handles a failing result where two disagree: they consult, and the city bureau designates (CQ23-67c, CQ20-63c). */
@NullMarked
package spotcheck.jurisdiction;

import org.jspecify.annotations.NullMarked;
