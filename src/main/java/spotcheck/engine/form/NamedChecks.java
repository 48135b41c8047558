package spotcheck.engine.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.check.FieldCheck;

/** The checks that fields name in their property {@code check}: what blocks, and what only goes to the file. */
@Component
public class NamedChecks {

    private final List<FieldCheck> checks;
    private final FormConditions conditions;

    NamedChecks(List<FieldCheck> checks, FormConditions conditions) {
        this.checks = checks;
        this.conditions = conditions;
    }

    /** @param form the other answers of the form, among which there may be a remark that lets the value stand */
    Optional<String> problem(FormField field, Object value, Map<String, Object> form) {
        var text = String.valueOf(value);
        return check(field)
                .filter(check -> !isRemarkedUpon(field, check, text, form))
                .flatMap(check -> check.problem(text));
    }

    /** @return what a person should look at again, one Chinese sentence each */
    public List<String> warnings(List<FormField> fields, Map<String, Object> values) {
        var warnings = new ArrayList<String>();
        for (var field : fields) {
            var value = values.get(field.key());
            if (value instanceof List<?> rows) {
                rows.forEach(row -> warnings.addAll(rowWarnings(field, row)));
            } else if (value != null && !value.toString().isBlank() && !conditions.isHidden(field, values)) {
                warnings(field, value.toString(), values)
                        .forEach(text -> warnings.add("「" + field.label() + "」" + text));
            }
        }
        return warnings;
    }

    @SuppressWarnings("unchecked")
    private List<String> rowWarnings(FormField field, Object row) {
        return row instanceof Map ? warnings(field.rows(), (Map<String, Object>) row) : List.of();
    }

    private List<String> warnings(FormField field, String value, Map<String, Object> form) {
        return check(field).stream()
                .flatMap(check -> isRemarkedUpon(field, check, value, form)
                        ? check.problem(value).or(() -> check.warning(value)).stream()
                        : check.warning(value).stream())
                .toList();
    }

    private Optional<FieldCheck> check(FormField field) {
        var name = field.properties().get("check");
        return checks.stream().filter(check -> check.name().equals(name)).findFirst();
    }

    private static boolean isRemarkedUpon(FormField field, FieldCheck check, String value, Map<String, Object> form) {
        @Nullable Object remark = form.get(field.properties().getOrDefault("remark", ""));
        return remark != null && !remark.toString().isBlank() && check.standsWithRemark(value);
    }
}
