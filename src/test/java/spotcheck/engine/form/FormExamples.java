package spotcheck.engine.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Invented answers: one that a field takes, and those with which a conditional field is shown. */
final class FormExamples {

    private FormExamples() {}

    static Object valueOf(FormField field) {
        return switch (field.type()) {
            case "checkbox" -> true;
            case "number" -> Math.max(1, field.validate().path("min").asInt(1));
            case "datetime" -> "2026-11-20";
            case "select", "radio" -> option(field);
            case "checklist", "taglist" -> List.of(option(field));
            case "dynamiclist" -> List.of(Map.of());
            default -> "如实填写";
        };
    }

    private static String option(FormField field) {
        return field.options().keySet().stream().findFirst().orElse("offered");
    }

    /** @throws IllegalStateException if the field is hidden whatever the other fields say */
    static Map<String, Object> showing(FormField field, List<FormField> scope, FormConditions conditions) {
        var tried = new ArrayList<Map<String, Object>>(List.of(Map.of()));
        for (var other : scope) {
            if (mentions(field, other.key())) {
                tried = new ArrayList<>(tried.stream()
                        .flatMap(answers -> with(answers, other, candidates(field, other)))
                        .toList());
            }
        }
        return tried.stream()
                .filter(answers -> !conditions.isHidden(field, answers))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("Always hidden: " + field.label() + " by " + field.hide()));
    }

    private static boolean mentions(FormField field, String key) {
        return field.hide() != null
                && Pattern.compile("\\b" + key + "\\b").matcher(field.hide()).find();
    }

    private static Stream<Map<String, Object>> with(Map<String, Object> answers, FormField other, List<Object> values) {
        return Stream.concat(Stream.of(answers), values.stream().map(value -> {
            var more = new HashMap<>(answers);
            more.put(other.key(), value);
            return more;
        }));
    }

    private static List<Object> candidates(FormField field, FormField other) {
        return switch (other.type()) {
            case "checkbox" -> List.of(true, false);
            case "number" -> List.of(0, 1, 2, 1000);
            case "select", "radio" -> words(field, other);
            case "checklist", "taglist" ->
                Stream.concat(
                                Stream.<Object>of(List.of()),
                                words(field, other).stream().map(word -> (Object) List.of(word)))
                        .toList();
            default ->
                Stream.concat(Stream.of(valueOf(other)), words(field, other).stream())
                        .toList();
        };
    }

    /** The options of a field, and the words that the condition compares it with. */
    private static List<Object> words(FormField field, FormField other) {
        var quoted = Pattern.compile("\"([^\"]+)\"")
                .matcher(String.valueOf(field.hide()))
                .results();
        return Stream.concat(other.options().keySet().stream(), quoted.map(word -> word.group(1)))
                .distinct()
                .map(word -> (Object) word)
                .toList();
    }
}
