package spotcheck.calendar.count;

import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import spotcheck.calendar.WorkCalendar;

/** Answers like the calendar behind it and remembers the years about which the answer was only a guess. */
final class CarefulCalendar implements WorkCalendar {

    private final WorkCalendar calendar;
    private final SortedSet<Integer> guessedYears = new TreeSet<>();

    CarefulCalendar(WorkCalendar calendar) {
        this.calendar = calendar;
    }

    SortedSet<Integer> guessedYears() {
        return guessedYears;
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        noteUnlessArranged(day);
        return calendar.isWorkingDay(day);
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        noteUnlessArranged(day);
        return calendar.isHoliday(day);
    }

    @Override
    public boolean isStatutoryDay(LocalDate day) {
        if (!calendar.knowsStatutoryDays(day.getYear())) {
            guessedYears.add(day.getYear());
        }
        return calendar.isStatutoryDay(day);
    }

    @Override
    public boolean isMakeUpWorkday(LocalDate day) {
        return calendar.isMakeUpWorkday(day);
    }

    @Override
    public boolean isArranged(int year) {
        return calendar.isArranged(year);
    }

    @Override
    public boolean knowsStatutoryDays(int year) {
        return calendar.knowsStatutoryDays(year);
    }

    @Override
    public String nameOf(LocalDate day) {
        return calendar.nameOf(day);
    }

    private void noteUnlessArranged(LocalDate day) {
        if (!calendar.isArranged(day.getYear())) {
            guessedYears.add(day.getYear());
        }
    }
}
