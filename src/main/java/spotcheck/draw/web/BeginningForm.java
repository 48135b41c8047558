package spotcheck.draw.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import spotcheck.calendar.WrittenDay;
import spotcheck.casefile.Refused;
import spotcheck.draw.Beginning;
import spotcheck.draw.Days;
import spotcheck.draw.Purpose;

/** A draw as it is begun on the page. */
record BeginningForm(
        @Nullable String purpose,
        @Nullable String campaign,
        @Nullable String title,
        @Nullable String holder,
        @Nullable String holdsFrom,
        @Nullable String holdsUntil) {

    boolean isList() {
        return Purpose.SAMPLERS.word().equals(purpose);
    }

    String body() {
        return text(holder);
    }

    Days days() {
        return new Days(day("holdsFrom", holdsFrom), day("holdsUntil", holdsUntil));
    }

    Beginning beginning() {
        var what = Arrays.stream(Purpose.values())
                .filter(one -> one.word().equals(purpose) && one != Purpose.TEAM && one != Purpose.SAMPLERS)
                .findFirst()
                .orElseThrow(() -> new Refused("purpose", "请选择抽取的对象"));
        return new Beginning(what, text(campaign), text(title), text(holder));
    }

    private static LocalDate day(String field, @Nullable String given) {
        try {
            return WrittenDay.read(text(given));
        } catch (DateTimeException noDay) {
            throw new Refused(field, "日期应写作 2026-11-21 或者 2026年11月21日");
        }
    }

    private static String text(@Nullable String given) {
        return Objects.toString(given, "");
    }
}
