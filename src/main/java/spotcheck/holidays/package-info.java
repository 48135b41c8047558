/** Loads the holiday arrangement of a year, or the days off of a region, and moves the open deadlines with it. */
@NullMarked
package spotcheck.holidays;

import org.jspecify.annotations.NullMarked;
