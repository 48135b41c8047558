package spotcheck.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The days in the answers of a form, those in repeating rows too. */
@Component
public class DayAnswers {

    private final FormConditions conditions;

    DayAnswers(FormConditions conditions) {
        this.conditions = conditions;
    }

    /** @return by key of the question; what is hidden was not asked, and what is no day the check of its type refuses */
    public Map<String, List<LocalDate>> of(List<FormField> fields, Map<String, Object> values) {
        var days = new LinkedHashMap<String, List<LocalDate>>();
        for (var field : fields) {
            if (!conditions.isHidden(field, values)) {
                collect(field, values.get(field.key()), days);
            }
        }
        return days;
    }

    /** What each question for a day is called. */
    public static Map<String, String> labels(List<FormField> fields) {
        var labels = new LinkedHashMap<String, String>();
        fields.stream()
                .flatMap(field -> Stream.concat(Stream.of(field), field.rows().stream()))
                .filter(field -> field.type().equals("datetime"))
                .forEach(field -> labels.put(field.key(), field.label()));
        return labels;
    }

    private static void collect(FormField field, @Nullable Object value, Map<String, List<LocalDate>> days) {
        if (field.type().equals("datetime")) {
            var day = day(value).toList();
            if (!day.isEmpty()) {
                days.put(field.key(), day);
            }
        } else if (value instanceof List<?> rows) {
            field.rows().stream()
                    .filter(cell -> cell.type().equals("datetime"))
                    .forEach(cell -> days.put(cell.key(), cells(rows, cell.key())));
        }
    }

    private static List<LocalDate> cells(List<?> rows, String key) {
        return rows.stream()
                .filter(Map.class::isInstance)
                .map(row -> ((Map<?, ?>) row).get(key))
                .flatMap(DayAnswers::day)
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<LocalDate> day(@Nullable Object value) {
        try {
            return value == null || value.toString().isBlank()
                    ? Stream.empty()
                    : Stream.of(LocalDate.parse(value.toString()));
        } catch (DateTimeException notADate) {
            return Stream.empty();
        }
    }
}
