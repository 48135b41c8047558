package spotcheck.calendar.holiday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import spotcheck.calendar.WorkCalendar;

/** The calendar built from the announced arrangements, the statutory days and any regional overlays; immutable. */
public final class HolidayCalendar implements WorkCalendar {

    private final StatutoryDays statutoryDays;
    private final Map<Integer, Arrangement> arrangements;
    private final List<Overlay> overlays;

    public HolidayCalendar(StatutoryDays statutoryDays) {
        this(statutoryDays, Map.of(), List.of());
    }

    private HolidayCalendar(
            StatutoryDays statutoryDays, Map<Integer, Arrangement> arrangements, List<Overlay> overlays) {
        this.statutoryDays = statutoryDays;
        this.arrangements = arrangements;
        this.overlays = overlays;
    }

    /** The same calendar with one more year, or with that year corrected, as happened in March 2019. */
    public HolidayCalendar with(Arrangement arrangement) {
        var more = new TreeMap<>(arrangements);
        more.put(arrangement.year(), arrangement);
        return new HolidayCalendar(statutoryDays, Map.copyOf(more), overlays);
    }

    /** The same calendar with regional days on top; of several overlays the last one prevails. */
    public HolidayCalendar with(Overlay overlay) {
        var more = new ArrayList<Overlay>();
        more.add(overlay);
        more.addAll(overlays);
        return new HolidayCalendar(statutoryDays, arrangements, List.copyOf(more));
    }

    /** The holidays in the strict sense of a year, as far as they are known. */
    public SortedMap<LocalDate, String> statutoryDaysOf(int year) {
        return statutoryDays.of(year);
    }

    public SortedSet<Integer> arrangedYears() {
        return new TreeSet<>(arrangements.keySet());
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return specialDay(day).map(special -> !special.isHoliday()).orElseGet(() -> isOrdinaryWorkday(day));
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return specialDay(day).map(SpecialDay::isHoliday).orElseGet(() -> isUnarrangedStatutoryDay(day));
    }

    @Override
    public boolean isStatutoryDay(LocalDate day) {
        return statutoryDays.on(day).isPresent();
    }

    @Override
    public boolean isMakeUpWorkday(LocalDate day) {
        return isWeekend(day) && isWorkingDay(day);
    }

    @Override
    public boolean isArranged(int year) {
        return arrangements.containsKey(year);
    }

    @Override
    public boolean knowsStatutoryDays(int year) {
        return statutoryDays.know(year);
    }

    @Override
    public String nameOf(LocalDate day) {
        if (isMakeUpWorkday(day)) {
            return specialDay(day).map(SpecialDay::name).orElse("") + "调休上班";
        }
        return isWorkingDay(day) ? "工作日" : nameOfDayOff(day);
    }

    private String nameOfDayOff(LocalDate day) {
        return specialDay(day)
                .map(SpecialDay::name)
                .or(() -> statutoryDays.on(day))
                .orElseGet(() -> day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.SIMPLIFIED_CHINESE));
    }

    /** A day in December may have been arranged with the New Year that follows it. */
    private Optional<SpecialDay> specialDay(LocalDate day) {
        return overlays.stream()
                .flatMap(overlay -> overlay.on(day).stream())
                .findFirst()
                .or(() -> day.getMonth() == Month.DECEMBER ? arranged(day.getYear() + 1, day) : Optional.empty())
                .or(() -> arranged(day.getYear(), day));
    }

    private Optional<SpecialDay> arranged(int year, LocalDate day) {
        return Optional.ofNullable(arrangements.get(year)).flatMap(arrangement -> arrangement.on(day));
    }

    private boolean isOrdinaryWorkday(LocalDate day) {
        return !isWeekend(day) && !isUnarrangedStatutoryDay(day);
    }

    private boolean isUnarrangedStatutoryDay(LocalDate day) {
        return !isArranged(day.getYear()) && isStatutoryDay(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    }
}
