/** Days, periods and dates with their reasons: pure functions that know neither the engine nor the database. */
@NullMarked
package spotcheck.calendar;

import org.jspecify.annotations.NullMarked;
