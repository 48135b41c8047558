/** Periods, working days and holidays: pure functions that know neither the engine nor the database. */
@NullMarked
package spotcheck.calendar;

import org.jspecify.annotations.NullMarked;
