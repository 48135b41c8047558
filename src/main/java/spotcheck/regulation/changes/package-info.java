/** What the law answers differently under two regimes, worked out from the tables and the catalogue. */
@NullMarked
package spotcheck.regulation.changes;

import org.jspecify.annotations.NullMarked;
