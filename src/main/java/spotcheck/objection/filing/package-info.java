/** What a party objects to, how it is verified, and what is decided on it. */
@NullMarked
package spotcheck.objection.filing;

import org.jspecify.annotations.NullMarked;
