package spotcheck.audit.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import spotcheck.audit.Area;

/**
 * @param area whose cases
 * @param from first day, of what the list goes by; null for any
 * @param to last day; null for any
 */
record ListQuery(
        Area area, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** A condition on a column that holds a day. */
    String within(String column) {
        return (from == null ? "1 = 1" : column + " >= :from") + " and " + (to == null ? "1 = 1" : column + " < :past");
    }

    boolean includes(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The first day that is no longer asked for. */
    @Nullable
    LocalDate past() {
        return to == null ? null : to.plusDays(1);
    }
}
