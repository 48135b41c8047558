package spotcheck.calendar.count;

import java.time.LocalDate;
import java.util.function.Predicate;
import spotcheck.calendar.WorkCalendar;

/**
 * What happens to a period whose last day is a day off (CQ23-79b, NMG-64b). The measures speak of statutory holidays
 * without defining them, so the reading is a setting; {@link #NON_WORKING_DAY} is the default because doubt goes to the
 * person whose right would lapse.
 */
public enum RollOver {
    /** Only the holidays named by law roll, one by one. */
    STATUTORY_ONLY("仅法定节日顺延") {
        @Override
        LocalDate end(LocalDate rawDate, WorkCalendar calendar) {
            return firstFrom(rawDate, day -> !calendar.isStatutoryDay(day));
        }
    },
    /** The whole run of days off around a holiday rolls; an ordinary weekend does not. */
    HOLIDAY_BLOCK("节假日整段顺延") {
        @Override
        LocalDate end(LocalDate rawDate, WorkCalendar calendar) {
            return HolidayBlock.contains(rawDate, calendar) ? firstFrom(rawDate, calendar::isWorkingDay) : rawDate;
        }
    },
    /** Every day off rolls, ordinary weekends too; a make-up working day does not. */
    NON_WORKING_DAY("遇非工作日顺延") {
        @Override
        LocalDate end(LocalDate rawDate, WorkCalendar calendar) {
            return firstFrom(rawDate, calendar::isWorkingDay);
        }
    };

    private final String label;

    RollOver(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    abstract LocalDate end(LocalDate rawDate, WorkCalendar calendar);

    private static LocalDate firstFrom(LocalDate day, Predicate<LocalDate> wanted) {
        LocalDate candidate = day;
        while (!wanted.test(candidate)) {
            candidate = candidate.plusDays(1);
        }
        return candidate;
    }
}
