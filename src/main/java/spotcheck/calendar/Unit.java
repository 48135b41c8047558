package spotcheck.calendar;

import java.util.Arrays;

/** What a statutory period is counted in; the codes are the words of the decision {@code statutoryPeriod}. */
public enum Unit {
    CALENDAR_DAY("calendar-day", "个自然日"),
    WORKING_DAY("working-day", "个工作日"),
    MONTH("month", "个月"),
    YEAR("year", "年");

    private final String code;
    private final String label;

    Unit(String code, String label) {
        this.code = code;
        this.label = label;
    }

    public String code() {
        return code;
    }

    /** The Chinese measure word that follows the number. */
    public String label() {
        return label;
    }

    public static Unit of(String code) {
        return Arrays.stream(values())
                .filter(unit -> unit.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("期间单位不明：" + code));
    }
}
