package spotcheck.holidays;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.calendar.holiday.Arrangement;
import spotcheck.calendar.holiday.Calendars;
import spotcheck.calendar.holiday.Region;
import spotcheck.calendar.holiday.SpecialDay;
import spotcheck.casefile.Refused;

/** Reads what was handed in as a notice; says in Chinese what is wrong, all rows at once. */
@Component
class NoticeCheck {

    private static final int FIRST_YEAR = 2019;
    private static final int LAST_YEAR = 2100;

    private final Calendars calendars;

    NoticeCheck(Calendars calendars) {
        this.calendars = calendars;
    }

    /** @throws Refused with every row that does not stand */
    HolidayNotice read(NoticeDraft draft) {
        int year = year(draft.year());
        var region = region(draft.region());
        var name = Optional.ofNullable(draft.name()).filter(text -> !text.isBlank());
        if (!region.isEmpty() && name.isEmpty()) {
            throw new Refused("name", "地方放假安排应当填写名称");
        }
        var number = required(draft.notice(), "notice", "通知文号");
        var days = days(year, Objects.requireNonNullElse(draft.days(), List.of()));
        if (region.isEmpty()) {
            refuseMissingHolidays(year, days);
        }
        var source = Objects.requireNonNullElse(draft.source(), "");
        return new HolidayNotice(year, region, name.orElse(year + "年放假安排"), number, source, days);
    }

    private static int year(@Nullable Integer year) {
        if (year == null || year < FIRST_YEAR || year > LAST_YEAR) {
            throw new Refused("year", "年份应在" + FIRST_YEAR + "至" + LAST_YEAR + "之间");
        }
        return year;
    }

    private static String region(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        try {
            return Region.of(code).prefix();
        } catch (IllegalArgumentException wrong) {
            throw new Refused("region", String.valueOf(wrong.getMessage()));
        }
    }

    private static String required(@Nullable String text, String field, String label) {
        if (text == null || text.isBlank()) {
            throw new Refused(field, label + "必须填写");
        }
        return text.trim();
    }

    private static List<SpecialDay> days(int year, List<NoticeDraft.Day> rows) {
        if (rows.isEmpty()) {
            throw new Refused("days", year + "年放假安排没有任何日期，视为尚未公布，不能载入");
        }
        var days = new ArrayList<SpecialDay>();
        var seen = new HashSet<LocalDate>();
        var problems = new ArrayList<String>();
        for (int row = 0; row < rows.size(); row++) {
            try {
                var day = day(year, rows.get(row));
                if (!seen.add(day.date())) {
                    throw new Refused(day.date() + "重复");
                }
                days.add(day);
            } catch (Refused wrong) {
                problems.add("第" + (row + 1) + "行：" + wrong.getMessage());
            }
        }
        if (!problems.isEmpty()) {
            throw new Refused("days", String.join("；", problems));
        }
        return days;
    }

    private static SpecialDay day(int year, NoticeDraft.Day row) {
        var date = date(row.date());
        if (!Arrangement.reaches(year, date)) {
            throw new Refused(date + "不属于" + year + "年放假安排");
        }
        var kind = kind(row.kind());
        var weekend = date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
        if (kind == SpecialDay.Kind.WORKDAY && !weekend) {
            throw new Refused(date + "不是周末，不能列为调休上班日");
        }
        return new SpecialDay(date, required(row.name(), "name", "节日名称"), kind);
    }

    private static LocalDate date(@Nullable String text) {
        try {
            return LocalDate.parse(Objects.requireNonNullElse(text, "").trim());
        } catch (DateTimeException noSuchDay) {
            throw new Refused("日期“" + text + "”有误，应为实际存在的日期，格式如 2027-01-01");
        }
    }

    private static SpecialDay.Kind kind(@Nullable String word) {
        return switch (Objects.requireNonNullElse(word, "").trim().toLowerCase(Locale.ROOT)) {
            case "holiday", "放假" -> SpecialDay.Kind.HOLIDAY;
            case "workday", "上班" -> SpecialDay.Kind.WORKDAY;
            default -> throw new Refused("类别“" + word + "”有误，应为 holiday（放假）或 workday（上班）");
        };
    }

    /** A notice that forgets a holiday named by law was cut off on the way. */
    private void refuseMissingHolidays(int year, List<SpecialDay> days) {
        var off = new HashSet<LocalDate>();
        days.stream()
                .filter(day -> day.kind() == SpecialDay.Kind.HOLIDAY)
                .map(SpecialDay::date)
                .forEach(off::add);
        var missing = calendars.inForce().national().statutoryDaysOf(year).entrySet().stream()
                .filter(day -> !off.contains(day.getKey()))
                .map(day -> day.getKey() + day.getValue())
                .toList();
        if (!missing.isEmpty()) {
            throw new Refused("days", "缺少法定节日：" + String.join("、", missing));
        }
    }
}
