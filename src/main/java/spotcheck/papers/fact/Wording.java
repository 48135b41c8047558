package spotcheck.papers.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as a paper writes them. */
public final class Wording {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Wording() {}

    /** A day with year, month and day; several words one after the other; rows as rows; all else as it is. */
    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof List<?> list) {
            var worded = list.stream().map(Wording::of).toList();
            return worded.isEmpty() || worded.stream().anyMatch(Facts.class::isInstance)
                    ? worded
                    : worded.stream().map(String::valueOf).collect(Collectors.joining("、"));
        }
        if (value instanceof Map<?, ?> map) {
            var facts = new Facts();
            map.forEach((name, inner) -> facts.put(String.valueOf(name), of(inner)));
            return facts;
        }
        return value instanceof String text && DAY.matcher(text).matches() ? day(text) : value;
    }

    /** A batch may look like a day and be none, such as 2020-06-31. */
    private static String day(String text) {
        try {
            return day(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return text;
        }
    }

    /** As documents date themselves: without leading zeros (GB/T 9704). */
    public static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
