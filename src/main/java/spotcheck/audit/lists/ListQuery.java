package spotcheck.audit.lists;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spotcheck.audit.Area;
import spotcheck.calendar.ChinaTime;

/**
 * @param area whose cases
 * @param from first day, of what the list goes by; null for any
 * @param to last day; null for any
 */
public record ListQuery(
        Area area, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** A condition on a column that holds a day. */
    public String days(String column) {
        return between(column, "Day");
    }

    /** A condition on a column that holds a moment; a day is one in China, wherever the machine stands. */
    public String moments(String column) {
        return between(column, "Moment");
    }

    private String between(String column, String kind) {
        return (from == null ? "1 = 1" : column + " >= :from" + kind) + " and "
                + (to == null ? "1 = 1" : column + " < :past" + kind);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<>(area.parameters());
        if (from != null) {
            parameters.put("fromDay", from);
            parameters.put("fromMoment", begin(from));
        }
        if (to != null) {
            parameters.put("pastDay", to.plusDays(1));
            parameters.put("pastMoment", begin(to.plusDays(1)));
        }
        return parameters;
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }
}
