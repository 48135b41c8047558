package spotcheck.calendar;

import java.time.LocalDate;

/** Which days are worked. Years without a loaded holiday arrangement are answered by weekends and statutory days. */
public interface WorkCalendar {

    boolean isWorkingDay(LocalDate day);

    /** A day off that a notice or an overlay names; in a year not arranged yet, a statutory day. */
    boolean isHoliday(LocalDate day);

    /** A holiday in the strict sense, named by the national holiday regulation itself. */
    boolean isStatutoryDay(LocalDate day);

    /** A Saturday or Sunday that is worked in exchange for another day. */
    boolean isMakeUpWorkday(LocalDate day);

    /** Whether the holiday arrangement of that year is loaded, so that answers about its days are final. */
    boolean isArranged(int year);

    /** Whether the statutory days of that year are known; they can be computed before the arrangement appears. */
    boolean knowsStatutoryDays(int year);

    /** What a reader calls the day: 中秋节, 周日, 春节调休上班, 工作日. */
    String nameOf(LocalDate day);
}
