package spotcheck.calendar.holiday;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Days a region sets on top of the national arrangement: local holidays of minority areas, or days that a province
 * added in an emergency. What the region says about a day comes before what the nation says.
 */
public final class Overlay {

    private final String name;
    private final Map<LocalDate, SpecialDay> days;

    public Overlay(String name, List<SpecialDay> days) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("地方放假安排缺少名称");
        }
        this.name = name;
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::date, Function.identity()));
    }

    public String name() {
        return name;
    }

    Optional<SpecialDay> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }
}
