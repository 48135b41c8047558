/** Which duties had to be apart in a case, and whether the persons who acted were. */
@NullMarked
package spotcheck.audit.review.duty;

import org.jspecify.annotations.NullMarked;
