package spotcheck.calendar.holiday;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The public holidays in the strict sense, by date; known some years further ahead than any arrangement. */
public final class StatutoryDays {

    private final Map<LocalDate, String> names;
    private final Set<Integer> years;

    public StatutoryDays(Map<LocalDate, String> names) {
        this.names = Map.copyOf(names);
        this.years = names.keySet().stream().map(LocalDate::getYear).collect(Collectors.toUnmodifiableSet());
    }

    Optional<String> on(LocalDate date) {
        return Optional.ofNullable(names.get(date));
    }

    SortedMap<LocalDate, String> of(int year) {
        var days = new TreeMap<LocalDate, String>();
        names.forEach((day, name) -> {
            if (day.getYear() == year) {
                days.put(day, name);
            }
        });
        return days;
    }

    boolean know(int year) {
        return years.contains(year);
    }
}
