package spotcheck.engine.wait;

import java.time.LocalDate;
import java.util.Date;
import spotcheck.calendar.ChinaTime;

/** A last day as the engine takes it. */
public final class EngineDate {

    private EngineDate() {}

    /** For a task, which is due until the day is over. */
    @SuppressWarnings("JavaUtilDate") // the engine speaks java.util.Date
    public static Date due(LocalDate lastDay) {
        return Date.from(ChinaTime.fireAt(lastDay).minusSeconds(1));
    }

    /** For a timer, which fires when the day is over. */
    public static Date over(LocalDate lastDay) {
        return Date.from(ChinaTime.fireAt(lastDay));
    }
}
