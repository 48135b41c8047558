package spotcheck.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** The legal day is that of Asia/Shanghai, whatever zone the machine is in. */
public final class ChinaTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);

    private ChinaTime() {}

    public static LocalDate today(Clock clock) {
        return dayOf(clock.instant());
    }

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    @SuppressWarnings("JavaUtilDate") // the engine and its decisions speak java.util.Date
    public static LocalDate dayOf(Date date) {
        return dayOf(Instant.ofEpochMilli(date.getTime()));
    }

    /** As people read a day. */
    public static String inWords(LocalDate day) {
        return WORDS.format(day);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The same day as the engine and its decisions want it: midnight at its beginning. */
    public static Date toDate(LocalDate day) {
        return Date.from(startOf(day));
    }

    /** A period has ended when its last day is over. */
    public static Instant fireAt(LocalDate dueDate) {
        return startOf(dueDate.plusDays(1));
    }

    /** For timer definitions, which take text in ISO 8601 with its offset. */
    public static String isoTimer(LocalDate dueDate) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(fireAt(dueDate).atZone(ZONE));
    }
}
