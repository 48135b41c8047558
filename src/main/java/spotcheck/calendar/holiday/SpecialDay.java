package spotcheck.calendar.holiday;

import java.time.LocalDate;

/** A day that a notice turns into a day off or into a working day, with the holiday it is named after. */
public record SpecialDay(LocalDate date, String name, Kind kind) {

    /** The words of the column {@code kind} in the holiday file. */
    public enum Kind {
        HOLIDAY,
        WORKDAY
    }

    public SpecialDay {
        if (name.isBlank()) {
            throw new IllegalArgumentException("放假安排缺少节日名称：" + date);
        }
    }

    boolean isHoliday() {
        return kind == Kind.HOLIDAY;
    }
}
