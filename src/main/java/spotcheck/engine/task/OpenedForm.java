package spotcheck.engine.task;

import static org.camunda.spin.plugin.variable.SpinValues.jsonValue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.jspecify.annotations.Nullable;
import spotcheck.engine.form.FormField;

/**
 * What a form shows when somebody opens it: what the file knows for its fields, options that are known only then, and
 * which fields the regime asks for. Worked out each time it is read, and never stored.
 */
public final class OpenedForm {

    private static final String ASKED = "Asked";

    private final Map<String, @Nullable Object> shown = new LinkedHashMap<>();
    private final Map<String, Object> suggested = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> options = new LinkedHashMap<>();

    /** Shows a value in a field; a list or map as JSON. */
    public void show(String key, @Nullable Object value) {
        shown.put(key, value);
    }

    /** Writes a value into a field that a person looks at and sends: what is not sent back was not said. */
    public void suggest(String key, Object value) {
        suggested.put(key, value);
    }

    /** Tells the form whether it shows a field whose hiding condition asks for it by {@code <key>Asked}. */
    public void ask(String key, boolean asked) {
        shown.put(key + ASKED, asked);
    }

    /**
     * Offers options.
     *
     * @param valuesKey name that the form has as {@code valuesKey}
     * @param labels Chinese label by value
     */
    public void offer(String valuesKey, Map<String, String> labels) {
        options.put(valuesKey, labels);
        shown.put(
                valuesKey,
                labels.entrySet().stream()
                        .map(option -> Map.of("label", option.getValue(), "value", option.getKey()))
                        .toList());
    }

    /** Whether the browser was told of this name, and may send it back. */
    public boolean tells(String key) {
        return shown.containsKey(key) || suggested.containsKey(key);
    }

    @Nullable
    public Object shown(String key) {
        return shown.get(key);
    }

    /** The fields with the options that were offered for them. */
    public List<FormField> fill(List<FormField> fields) {
        return fields.stream().map(field -> field.offering(options)).toList();
    }

    /** By key, as the engine's interface hands it to a form. */
    public Map<String, TypedValue> values() {
        var values = new LinkedHashMap<String, TypedValue>();
        suggested.forEach((key, value) -> values.put(key, typed(value)));
        shown.forEach((key, value) -> values.put(key, typed(value)));
        return values;
    }

    private static TypedValue typed(@Nullable Object value) {
        return value instanceof List || value instanceof Map
                ? jsonValue(Spin.JSON(value).toString()).create()
                : Variables.untypedValue(value);
    }
}
