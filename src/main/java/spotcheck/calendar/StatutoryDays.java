package spotcheck.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    boolean know(int year) {
        return years.contains(year);
    }
}
