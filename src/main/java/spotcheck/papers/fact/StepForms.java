package spotcheck.papers.fact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The forms of all steps: which key stands behind the label that the case file keeps. */
@Component
public class StepForms {

    private final Map<String, Map<String, Object>> keysByLabel = new LinkedHashMap<>();
    private final Map<String, String> rooms = new LinkedHashMap<>();

    public StepForms(ResourcePatternResolver resources, ObjectMapper json) {
        try {
            for (var form : resources.getResources("classpath*:forms/*/*.form")) {
                try (var content = form.getInputStream()) {
                    var schema = json.readTree(content);
                    keysByLabel.put(schema.path("id").asText(), keys(schema));
                    rooms.put(schema.path("id").asText(), room(form));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String room(Resource form) throws IOException {
        var path = form.getURL().getPath().split("/", -1);
        return path[path.length - 2];
    }

    /** The folder of its form, such as {@code inspection}. */
    public String room(String step) {
        return rooms.getOrDefault(step, "");
    }

    public Set<String> steps() {
        return keysByLabel.keySet();
    }

    /** Whether the form of the step has the field; a row's field is named behind its list. */
    public boolean has(String step, String field) {
        return keysByLabel.getOrDefault(step, Map.of()).values().stream()
                .anyMatch(key -> key instanceof Rows rows ? rows.key().equals(field) : key.equals(field));
    }

    public boolean hasInRow(String step, String list, String field) {
        return keysByLabel.getOrDefault(step, Map.of()).values().stream()
                .anyMatch(key -> key instanceof Rows rows
                        && rows.key().equals(list)
                        && rows.keys().containsValue(field));
    }

    /** The label of a field of the form, outside of its lists; empty if it has no such field. */
    public String label(String step, String field) {
        return keysByLabel.getOrDefault(step, Map.of()).entrySet().stream()
                .filter(key -> field.equals(key.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** Forms of the same stage that ask the same by the field, such as those on which an objection is registered. */
    public List<String> alsoAsking(String field, String step) {
        var label = label(step, field);
        return rooms.keySet().stream()
                .filter(other -> room(other).equals(room(step)) && !other.equals(step))
                .filter(other -> !label.isEmpty() && label.equals(label(other, field)))
                .toList();
    }

    /** What an entry says, by the keys of the form. */
    public Facts byKey(String step, Map<?, ?> byLabel) {
        return byKey(keysByLabel.getOrDefault(step, Map.of()), byLabel);
    }

    private static Facts byKey(Map<String, Object> keys, Map<?, ?> byLabel) {
        var facts = new Facts();
        byLabel.forEach((label, value) -> {
            if (keys.get(String.valueOf(label)) instanceof Rows rows && value instanceof Iterable<?> list) {
                facts.put(rows.key(), rows.of(list));
            } else if (keys.get(String.valueOf(label)) instanceof String key) {
                facts.put(key, value);
            }
        });
        return facts;
    }

    private static Map<String, Object> keys(JsonNode container) {
        var keys = new LinkedHashMap<String, Object>();
        for (var field : container.path("components")) {
            var label = field.path("label").asText().replaceAll(" \\*$", "");
            if (field.path("type").asText().equals("dynamiclist")) {
                keys.put(label, new Rows(field.path("path").asText(), keys(field)));
            } else if (field.has("components")) {
                keys.putAll(keys(field));
            } else if (field.has("key")) {
                keys.put(label, field.path("key").asText());
            }
        }
        return keys;
    }

    /** A list whose rows have fields of their own. */
    private record Rows(String key, Map<String, Object> keys) {

        Object of(Iterable<?> list) {
            var rows = new ArrayList<Facts>();
            list.forEach(row -> rows.add(row instanceof Map<?, ?> byLabel ? byKey(keys, byLabel) : Facts.none()));
            return rows;
        }
    }
}
