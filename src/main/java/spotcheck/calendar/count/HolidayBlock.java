package spotcheck.calendar.count;

import java.time.LocalDate;
import spotcheck.calendar.WorkCalendar;

/**
 * An unbroken run of days off with a holiday in it. The weekend beside a holiday belongs to it, since the yearly
 * notices leave it out of the list where they say only that the holiday joins the weekend.
 */
final class HolidayBlock {

    private HolidayBlock() {}

    static boolean contains(LocalDate day, WorkCalendar calendar) {
        return holidayAhead(day, 1, calendar) || holidayAhead(day, -1, calendar);
    }

    private static boolean holidayAhead(LocalDate from, int step, WorkCalendar calendar) {
        LocalDate day = from;
        while (!calendar.isWorkingDay(day)) {
            if (calendar.isHoliday(day)) {
                return true;
            }
            day = day.plusDays(step);
        }
        return false;
    }
}
