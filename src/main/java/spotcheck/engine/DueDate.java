package spotcheck.engine;

import java.time.LocalDate;
import java.util.Date;
import spotcheck.calendar.ChinaTime;

/** A day as due date of a task: the task is due until the day is over. */
public final class DueDate {

    private DueDate() {}

    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    public static Date of(LocalDate day) {
        return Date.from(ChinaTime.fireAt(day).minusSeconds(1));
    }
}
