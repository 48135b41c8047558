package spotcheck.calendar.holiday;

import java.time.LocalDate;
import spotcheck.calendar.WorkCalendar;

/** Answers as the national calendar that is in force at the moment of the question. */
final class NationalCalendar implements WorkCalendar {

    private final Calendars calendars;

    NationalCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    private WorkCalendar now() {
        return calendars.inForce().national();
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return now().isWorkingDay(day);
    }

    @Override
    public boolean isHoliday(LocalDate day) {
        return now().isHoliday(day);
    }

    @Override
    public boolean isStatutoryDay(LocalDate day) {
        return now().isStatutoryDay(day);
    }

    @Override
    public boolean isMakeUpWorkday(LocalDate day) {
        return now().isMakeUpWorkday(day);
    }

    @Override
    public boolean isArranged(int year) {
        return now().isArranged(year);
    }

    @Override
    public boolean knowsStatutoryDays(int year) {
        return now().knowsStatutoryDays(year);
    }

    @Override
    public String nameOf(LocalDate day) {
        return now().nameOf(day);
    }
}
