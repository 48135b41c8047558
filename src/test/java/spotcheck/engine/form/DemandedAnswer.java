package spotcheck.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An answer that a form demands for the sake of rules, among answers that somebody is about to give.
 *
 * @param list key of the repeating group whose rows have the field; null if it stands in the form itself
 * @param nothing what is sent by somebody who erases what stands there
 * @param rules that bind in the case
 */
public record DemandedAnswer(@Nullable String list, String key, String label, Object nothing, Set<String> rules) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final FormConditions CONDITIONS = new FormConditions();

    /**
     * @param shown what the form shows already when it is opened
     * @param binds whether a rule stands in the regime of the case
     */
    public static List<DemandedAnswer> in(
            InputStream form, Map<String, Object> answers, Map<String, Object> shown, Predicate<String> binds) {
        var demanded = new ArrayList<DemandedAnswer>();
        var said = new HashMap<>(shown);
        said.putAll(answers);
        for (var field : fields(form)) {
            if (!CONDITIONS.isHidden(field, said)) {
                add(demanded, null, field, said, binds);
                for (var row : rows(answers.get(field.key()))) {
                    field.rows().stream()
                            .filter(inRow -> !CONDITIONS.isHidden(inRow, row))
                            .forEach(inRow -> add(demanded, field.key(), inRow, row, binds));
                }
            }
        }
        return demanded.stream().distinct().toList();
    }

    private static void add(
            List<DemandedAnswer> demanded,
            @Nullable String list,
            FormField field,
            Map<String, Object> answers,
            Predicate<String> binds) {
        var rules = field.legalBasis().ids().stream().filter(binds).collect(Collectors.toUnmodifiableSet());
        if (field.isRequired() && !field.isReadOnly() && answers.containsKey(field.key()) && !rules.isEmpty()) {
            demanded.add(new DemandedAnswer(list, field.key(), field.label(), nothing(field), rules));
        }
    }

    private static Object nothing(FormField field) {
        return switch (field.type()) {
            case "checklist", "taglist" -> List.of();
            case "checkbox" -> false;
            default -> "";
        };
    }

    /** The answers with this one erased, in every row if it stands in rows. */
    public Map<String, Object> erasedFrom(Map<String, Object> answers) {
        var others = new HashMap<>(answers);
        if (list == null) {
            others.put(key, nothing);
        } else {
            others.put(
                    list,
                    rows(answers.get(list)).stream()
                            .map(row -> {
                                var less = new HashMap<>(row);
                                less.put(key, nothing);
                                return less;
                            })
                            .toList());
        }
        return others;
    }

    /** What is said to somebody who erased it. */
    public String refusal() {
        return "「" + label + "」必须填写";
    }

    private static List<FormField> fields(InputStream form) {
        try (form) {
            return FormField.in(JSON.readTree(form));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rows(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Map
                ? (List<Map<String, Object>>) list
                : List.of();
    }
}
