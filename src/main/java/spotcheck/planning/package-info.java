/** What is to be checked in a year: annual plans, their versions, and their filing with the level above. */
@NullMarked
package spotcheck.planning;

import org.jspecify.annotations.NullMarked;
