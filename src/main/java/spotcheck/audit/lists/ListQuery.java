package spotcheck.audit.lists;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import spotcheck.audit.Area;
import spotcheck.calendar.ChinaTime;

/**
 * What a list is asked for.
 *
 * @param area whose cases
 * @param from first day, of what the list goes by; null for any
 * @param to last day; null for any
 * @param person id or part of the name; empty for any
 * @param number of a case, or its beginning; empty for any
 * @param act part of the word for what was done; empty for any
 */
public record ListQuery(
        Area area, @Nullable LocalDate from, @Nullable LocalDate to, String person, String number, String act) {

    static ListQuery of(Area area, ListFilter filter) {
        return new ListQuery(
                area,
                filter.from(),
                filter.to(),
                filter.person().strip(),
                filter.number().strip(),
                filter.act().strip());
    }

    /** A condition on a column that holds the id of a person. */
    public String persons(String column) {
        return person.isEmpty()
                ? "1 = 1"
                : "(" + column + " = :person or " + column
                        + " in (select id from person where name like :personNamed))";
    }

    /** A condition on a column that holds the number of a case. */
    public String numbers(String column) {
        return number.isEmpty() ? "1 = 1" : column + " like :numberBegins";
    }

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
        if (!person.isEmpty()) {
            parameters.put("person", person);
            parameters.put("personNamed", "%" + person + "%");
        }
        if (!number.isEmpty()) {
            parameters.put("numberBegins", number + "%");
        }
        return parameters;
    }

    private static OffsetDateTime begin(LocalDate day) {
        return day.atStartOfDay(ChinaTime.ZONE).toOffsetDateTime();
    }
}
