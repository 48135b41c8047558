package spotcheck.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of a form with what limits it, when it is hidden, and what its choices mean.
 *
 * @param key with the name of its rows before it, if it stands in rows
 * @param says limits, condition and choices as {@code written-out/fields.csv} has them
 */
record WrittenField(String key, String says) {

    private static final String NOTHING = " |  | ";

    private static final List<String> LIMITS = List.of("min", "max", "minLength", "pattern");

    /** Those that say anything. What was said before is shown wherever there is something. */
    static List<WrittenField> of(JsonNode form) {
        var fields = new ArrayList<WrittenField>();
        read(form, "", fields);
        return fields.stream().filter(field -> !field.says.equals(NOTHING)).toList();
    }

    private static void read(JsonNode container, String row, List<WrittenField> fields) {
        for (var field : container.path("components")) {
            var key = Stream.of("key", "path", "id")
                    .filter(field::has)
                    .map(name -> field.path(name).asText())
                    .findFirst()
                    .orElse("");
            var hidden = key.equals("saidBefore")
                    ? ""
                    : field.path("conditional").path("hide").asText("");
            fields.add(new WrittenField(row + key, limits(field) + " | " + hidden + " | " + choices(field)));
            read(field, field.has("path") ? field.path("path").asText() + "/" : row, fields);
        }
    }

    /** In rows the property {@code validate} has them as text; a fact of the file that stands in the field limits it too. */
    private static String limits(JsonNode field) {
        var inRows = parsed(field.path("properties").path("validate").asText("{}"));
        var limits = LIMITS.stream()
                .map(limit -> {
                    var value = inRows.has(limit)
                            ? inRows.path(limit)
                            : field.path("validate").path(limit);
                    return value.isMissingNode() ? "" : limit + "=" + value.asText();
                })
                .filter(limit -> !limit.isEmpty())
                .collect(Collectors.joining(" "));
        var fact = field.path("properties").path("prefill").asText("");
        return fact.isEmpty() ? limits : (limits + " prefill=" + fact).strip();
    }

    private static String choices(JsonNode field) {
        var choices = new ArrayList<String>();
        field.path("values")
                .forEach(choice -> choices.add(choice.path("value").asText() + " "
                        + choice.path("label").asText()));
        return String.join("；", choices);
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
