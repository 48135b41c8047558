package spotcheck.calendar.holiday;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The holiday arrangement that the State Council announces for one year. It may reach back into the December before,
 * where a New Year holiday begins or is worked for.
 */
public final class Arrangement {

    private final int year;
    private final Map<LocalDate, SpecialDay> days;

    public Arrangement(int year, List<SpecialDay> days) {
        if (days.isEmpty()) {
            throw new IllegalArgumentException(year + "年放假安排为空，视为尚未公布，不能载入");
        }
        days.forEach(day -> requireInReach(year, day.date()));
        this.year = year;
        this.days = days.stream().collect(Collectors.toUnmodifiableMap(SpecialDay::date, Function.identity()));
    }

    /** Whether the arrangement of a year may name a day: one of its own, or of the December before. */
    public static boolean reaches(int year, LocalDate date) {
        return date.getYear() == year || (date.getYear() == year - 1 && date.getMonth() == Month.DECEMBER);
    }

    public int year() {
        return year;
    }

    Optional<SpecialDay> on(LocalDate date) {
        return Optional.ofNullable(days.get(date));
    }

    private static void requireInReach(int year, LocalDate date) {
        if (!reaches(year, date)) {
            throw new IllegalArgumentException(date + "不属于" + year + "年放假安排");
        }
    }
}
