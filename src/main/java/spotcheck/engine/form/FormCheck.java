package spotcheck.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The binding check of a submitted form: the engine checks nothing that form-js checks in the browser, so the same
 * {@code .form} file is read here again.
 */
@Component
public class FormCheck {

    private final NamedChecks named;
    private final FormConditions conditions;

    FormCheck(NamedChecks named, FormConditions conditions) {
        this.named = named;
        this.conditions = conditions;
    }

    /** @return what is wrong, one Chinese sentence a field; empty if the form stands */
    public List<String> problems(List<FormField> fields, Map<String, Object> values) {
        var problems = new ArrayList<String>();
        for (var field : fields) {
            if (!conditions.isHidden(field, values)) {
                problem(field, values.get(field.key()), values)
                        .ifPresent(text -> problems.add("「" + field.label() + "」" + text));
                problems.addAll(rowProblems(field, values.get(field.key())));
            }
        }
        return problems;
    }

    private List<String> rowProblems(FormField field, @Nullable Object value) {
        return value instanceof List<?> rows && !field.rows().isEmpty()
                ? rows.stream()
                        .flatMap(row -> problems(field.rows(), asRow(row)).stream())
                        .toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> asRow(Object row) {
        return (Map<String, Object>) row;
    }

    private Optional<String> problem(FormField field, @Nullable Object value, Map<String, Object> values) {
        if (value == null || isMissing(field, value)) {
            return field.isRequired() ? Optional.of("必须填写") : Optional.empty();
        }
        if (field.isReadOnly()) {
            return Optional.empty(); // nobody can put right what nobody writes
        }
        return typed(field, value).or(() -> named.problem(field, value, values));
    }

    private static Optional<String> typed(FormField field, Object value) {
        return switch (field.type()) {
            case "number" -> number(field.validate(), value);
            case "datetime" -> date(value);
            case "select", "radio" -> option(field, value).or(() -> field.refusal(String.valueOf(value)));
            case "checklist", "taglist" -> options(field, value);
            case "textfield", "textarea" -> text(field.validate(), String.valueOf(value));
            default -> Optional.empty();
        };
    }

    private static boolean isMissing(FormField field, Object value) {
        return value.toString().isBlank()
                || (value instanceof List<?> list && list.isEmpty())
                || (field.type().equals("checkbox") && field.isRequired() && !Boolean.TRUE.equals(value));
    }

    private static Optional<String> number(JsonNode rule, @Nullable Object value) {
        try {
            var number = new BigDecimal(String.valueOf(value));
            if (rule.has("min") && number.compareTo(bound(rule, "min")) < 0) {
                return Optional.of("不得小于" + rule.path("min").asText());
            }
            return rule.has("max") && number.compareTo(bound(rule, "max")) > 0
                    ? Optional.of("不得大于" + rule.path("max").asText())
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.of("应填写数字");
        }
    }

    private static BigDecimal bound(JsonNode rule, String name) {
        return new BigDecimal(rule.path(name).asText());
    }

    private static Optional<String> date(@Nullable Object value) {
        try {
            LocalDate.parse(String.valueOf(value));
            return Optional.empty();
        } catch (DateTimeException notADate) {
            return Optional.of("应为日期，格式为“年-月-日”，例如 2026-11-20");
        }
    }

    private static Optional<String> option(FormField field, @Nullable Object value) {
        return field.isOpen() || field.options().containsKey(String.valueOf(value))
                ? Optional.empty()
                : Optional.of("只能从给出的选项中选择");
    }

    private static Optional<String> options(FormField field, @Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream()
                        .map(item -> option(field, item))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.of("应为选项列表");
    }

    private static Optional<String> text(JsonNode rule, String value) {
        if (rule.has("minLength") && value.length() < rule.path("minLength").asInt()) {
            return Optional.of("不得少于" + rule.path("minLength").asInt() + "个字符");
        }
        if (value.length() > rule.path("maxLength").asInt(2000)) {
            return Optional.of("不得超过" + rule.path("maxLength").asInt(2000) + "个字符");
        }
        return rule.has("pattern") && !Pattern.matches(rule.path("pattern").asText(), value)
                ? Optional.of("格式不正确")
                : Optional.empty();
    }
}
