package spotcheck.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A day as people write it: 2026-11-21, 2026/1/5, 2026.1.5 or 2026年1月5日; the year always first. */
public final class WrittenDay {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private WrittenDay() {}

    /**
     * The day that somebody wrote.
     *
     * @throws DateTimeException if it is none
     */
    public static LocalDate read(String text) {
        var found = WRITTEN.matcher(text.strip());
        if (!found.matches()) {
            throw new DateTimeException("Not a day: " + text);
        }
        return LocalDate.of(
                Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }
}
