package spotcheck.engine.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.regulation.RuleIds;

/** The answers of a form as the case file keeps them: in words, with the rules that they carry out. */
@Component
public class FormAnswers {

    private final FormConditions conditions;

    FormAnswers(FormConditions conditions) {
        this.conditions = conditions;
    }

    /** The rules that the answered, visible fields name; those of rows once, however many rows there are. */
    public RuleIds legalBasis(List<FormField> fields, Map<String, Object> values) {
        var basis = RuleIds.none();
        for (var field : fields) {
            var value = values.get(field.key());
            if (isAnswered(value) && !conditions.isHidden(field, values)) {
                basis = basis.and(field.legalBasis()).and(legalBasisOfRows(field, value));
            }
        }
        return basis;
    }

    private RuleIds legalBasisOfRows(FormField field, @Nullable Object value) {
        return rows(field, value).stream()
                .map(row -> legalBasis(field.rows(), row))
                .reduce(RuleIds.none(), RuleIds::and);
    }

    /** An untouched checkbox says as little as an empty text. */
    private static boolean isAnswered(@Nullable Object value) {
        return value != null && isSaid(value) && !Boolean.FALSE.equals(value);
    }

    /** A list in which nothing is ticked is no answer either. */
    private static boolean isSaid(Object value) {
        return !value.toString().isBlank() && !(value instanceof List<?> list && list.isEmpty());
    }

    /** What was filled in beforehand and then hidden by another answer was not said. */
    public List<FormField> asked(List<FormField> fields, Map<String, Object> values) {
        return fields.stream()
                .filter(field -> !field.repeats() && !conditions.isHidden(field, values))
                .toList();
    }

    /** Values by Chinese label, in the order of the form. */
    public static Map<String, Object> shown(List<FormField> fields, Map<String, Object> values) {
        var shown = new LinkedHashMap<String, Object>();
        for (var field : fields) {
            var value = values.get(field.key());
            if (value instanceof List<?> && !field.rows().isEmpty()) {
                shown.put(
                        field.label(),
                        rows(field, value).stream()
                                .map(row -> shown(field.rows(), row))
                                .toList());
            } else if (value != null && isSaid(value)) {
                shown.put(field.label(), field.shown(value));
            }
        }
        return shown;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(FormField field, @Nullable Object value) {
        return value instanceof List<?> rows && !field.rows().isEmpty() ? (List<Map<String, Object>>) rows : List.of();
    }
}
