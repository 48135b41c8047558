package spotcheck.calendar.count;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import spotcheck.calendar.Unit;

/**
 * The same law counted another way: no calendar objects, one table indexed by epoch day, filled backwards, months by
 * hand. Shares nothing with the product but the two files, so that a mistake would have to be made twice.
 */
public final class SecondCount {

    private static final int FIRST = (int) LocalDate.of(2018, 1, 1).toEpochDay();
    private static final int LAST = (int) LocalDate.of(2040, 12, 31).toEpochDay();
    private static final int[] MONTH_LENGTHS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final boolean[] off = new boolean[LAST - FIRST + 1];
    private final boolean[] statutory = new boolean[off.length];
    private final boolean[] named = new boolean[off.length];
    private final int[] nextWorked = new int[off.length];
    private final int[] nextPlain = new int[off.length];
    private final int[] workedBefore = new int[off.length];
    private final int[] workedDays = new int[off.length];
    private int worked;

    public SecondCount() {
        for (int i = 0; i < off.length; i++) {
            off[i] = Math.floorMod(FIRST + i + 3, 7) >= 5; // 1970-01-01 was a Thursday
        }
        for (String[] row : rows("statutory-days-cn.csv")) {
            statutory[index(row[0])] = true;
            named[index(row[0])] |= row[0].startsWith("2027");
            off[index(row[0])] |= row[0].startsWith("2027");
        }
        for (String[] row : rows("holidays-cn.csv")) {
            off[index(row[0])] = row[2].equals("holiday");
            named[index(row[0])] = row[2].equals("holiday");
        }
        fillTables();
    }

    public LocalDate raw(LocalDate start, int amount, Unit unit) {
        return switch (unit) {
            case CALENDAR_DAY -> LocalDate.ofEpochDay(start.toEpochDay() + amount);
            case WORKING_DAY -> date(workedDays[workedBefore[index(start)] + (off[index(start)] ? 0 : 1) + amount - 1]);
            case MONTH -> monthsLater(start, amount);
            case YEAR -> monthsLater(start, 12 * amount);
        };
    }

    public LocalDate due(LocalDate raw, RollOver rollOver) {
        int day = index(raw);
        return date(
                switch (rollOver) {
                    case STATUTORY_ONLY -> nextPlain[day];
                    case HOLIDAY_BLOCK -> blockHasName(day) ? nextWorked[day] : day;
                    case NON_WORKING_DAY -> nextWorked[day];
                });
    }

    private void fillTables() {
        for (int i = off.length - 1; i >= 0; i--) {
            nextWorked[i] = off[i] && i < off.length - 1 ? nextWorked[i + 1] : i;
            nextPlain[i] = statutory[i] ? nextPlain[i + 1] : i;
        }
        for (int i = 0; i < off.length; i++) {
            workedBefore[i] = worked;
            if (!off[i]) {
                workedDays[worked++] = i;
            }
        }
    }

    private boolean blockHasName(int day) {
        if (!off[day]) {
            return false;
        }
        int first = day;
        while (off[first - 1]) {
            first--;
        }
        for (int i = first; i < nextWorked[day]; i++) {
            if (named[i]) {
                return true;
            }
        }
        return false;
    }

    private static LocalDate monthsLater(LocalDate start, int months) {
        int ahead = start.getYear() * 12 + start.getMonthValue() - 1 + months;
        int year = ahead / 12;
        int month = ahead % 12;
        boolean leapFebruary = month == 1 && year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        int length = leapFebruary ? 29 : MONTH_LENGTHS[month];
        return LocalDate.of(year, month + 1, Math.min(start.getDayOfMonth(), length));
    }

    private static int index(LocalDate date) {
        return (int) date.toEpochDay() - FIRST;
    }

    private static int index(String date) {
        return index(LocalDate.parse(date));
    }

    private static LocalDate date(int index) {
        return LocalDate.ofEpochDay(FIRST + index);
    }

    private static String[][] rows(String file) {
        try (var lines = Files.lines(Path.of("src/main/resources/calendar", file))) {
            return lines.skip(1).map(line -> line.split(",")).toArray(String[][]::new);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
