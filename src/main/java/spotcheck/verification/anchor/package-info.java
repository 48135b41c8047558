/** Ends of the chains at each day's end, signed, outside the database: who cuts an end off is found out. */
@NullMarked
package spotcheck.verification.anchor;

import org.jspecify.annotations.NullMarked;
