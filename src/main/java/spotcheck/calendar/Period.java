package spotcheck.calendar;

import java.time.LocalDate;

/** The length of a statutory period, such as fifteen calendar days or two years. */
public record Period(int amount, Unit unit) {

    public Period {
        if (amount < 1) {
            throw new IllegalArgumentException("期间必须至少为1，实际为：" + amount);
        }
    }

    public static Period calendarDays(int amount) {
        return new Period(amount, Unit.CALENDAR_DAY);
    }

    public static Period workingDays(int amount) {
        return new Period(amount, Unit.WORKING_DAY);
    }

    public static Period months(int amount) {
        return new Period(amount, Unit.MONTH);
    }

    public static Period years(int amount) {
        return new Period(amount, Unit.YEAR);
    }

    /** In Chinese, for reasons and papers: 15个自然日. */
    public String label() {
        return amount + unit.label();
    }

    /**
     * The last day before any roll-over, the start not being counted. A month or year ends on the day of the same
     * number, or on the last of the month where there is none (Civil Code, art. 202).
     */
    public LocalDate lastDayAfter(LocalDate start) {
        return switch (unit) {
            case CALENDAR_DAY -> start.plusDays(amount);
            case MONTH -> start.plusMonths(amount);
            case YEAR -> start.plusYears(amount);
            case WORKING_DAY -> throw new IllegalStateException("工作日期间须按日历逐日计算");
        };
    }
}
