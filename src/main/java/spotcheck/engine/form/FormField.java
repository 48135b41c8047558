package spotcheck.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import spotcheck.regulation.RuleIds;

/**
 * One input of a form as its {@code .form} file describes it.
 *
 * @param hide FEEL condition under which the field is not shown; null if it always is
 * @param options Chinese label by value, of selects, radios and check lists
 * @param valuesKey name of the variable that offers the options when the task opens; empty if the form lists them
 * @param rows the fields of each row, of a repeating group
 */
public record FormField(
        String key,
        String type,
        String label,
        JsonNode validate,
        @Nullable String hide,
        Map<String, String> options,
        String valuesKey,
        Map<String, String> properties,
        List<FormField> rows,
        @Nullable Object initial) {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String REFUSES = "refuses";
    private static final String SHOWS = "shows";
    private static final String ROUTING = "routing";
    private static final String READ_ONLY = "readonly";

    private static final Set<String> INPUTS = Set.of(
            "textfield", "textarea", "number", "checkbox", "checklist", "radio", "select", "taglist", "datetime");

    /** All inputs of a form, those inside groups included. */
    static List<FormField> in(JsonNode schema) {
        var fields = new ArrayList<FormField>();
        collect(schema, null, fields);
        return fields;
    }

    private static void collect(JsonNode container, @Nullable String outerHide, List<FormField> fields) {
        for (var component : container.path("components")) {
            var hide = hide(component, outerHide);
            if (component.path("type").asText().equals("dynamiclist")) {
                fields.add(field(component, component.path("path").asText(), hide, in(component)));
            } else if (INPUTS.contains(component.path("type").asText())) {
                fields.add(field(component, component.path("key").asText(), hide, List.of()));
            } else {
                collect(component, hide, fields);
            }
        }
    }

    /** Whether a field only repeats what the file has already. */
    public boolean repeats() {
        return properties.containsKey(SHOWS);
    }

    /** Whether gateways ask for the answer: it becomes a variable of the field's name. */
    public boolean routes() {
        return Boolean.parseBoolean(properties.get(ROUTING));
    }

    /** Whether nobody writes in it: what it shows is what it says, whatever is sent back. */
    public boolean isReadOnly() {
        return properties.containsKey(READ_ONLY);
    }

    /** The tasks, without prefix and separated by blanks, whose last answers the field repeats. */
    public String shows() {
        return properties.getOrDefault(SHOWS, "");
    }

    private static FormField field(JsonNode node, String key, @Nullable String hide, List<FormField> rows) {
        return new FormField(
                key,
                node.path("type").asText(),
                label(node, key),
                rules(node),
                hide,
                options(node),
                node.path("valuesKey").asText(""),
                properties(node),
                rows,
                initial(node.path("defaultValue")));
    }

    private static @Nullable Object initial(JsonNode value) {
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.isValueNode() && !value.isNull() ? value.asText() : null;
    }

    /** Required fields of rows carry their star in the label, since form-js adds none there; it is no part of the name. */
    private static String label(JsonNode node, String key) {
        return node.path("label").asText(key).replaceFirst(" \\*$", "");
    }

    /**
     * The rules of a field. In repeating rows they stand in the property {@code validate}: form-js 1.8 keeps an empty
     * error of a row that was put right, and Tasklist then never lets the form be submitted.
     */
    private static JsonNode rules(JsonNode node) {
        var ofRow = node.path("properties").path("validate").asText("");
        return ofRow.isEmpty() ? node.path("validate") : parse(ofRow);
    }

    private static JsonNode parse(String rules) {
        try {
            return JSON.readTree(rules);
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("Not rules of a form field: " + rules, broken);
        }
    }

    private static @Nullable String hide(JsonNode component, @Nullable String outer) {
        var own = component.path("conditional").path("hide").asText("");
        if (own.isEmpty()) {
            return outer;
        }
        var condition = own.startsWith("=") ? own.substring(1) : own;
        return outer == null ? condition : "(" + outer + ") or (" + condition + ")";
    }

    private static Map<String, String> options(JsonNode component) {
        var options = new LinkedHashMap<String, String>();
        component
                .path("values")
                .forEach(option -> options.put(
                        option.path("value").asText(), option.path("label").asText()));
        return options;
    }

    private static Map<String, String> properties(JsonNode node) {
        var properties = strings(node.path("properties"));
        if (node.path(READ_ONLY).asBoolean(false)) {
            properties.put(READ_ONLY, "true");
        }
        return properties;
    }

    private static Map<String, String> strings(JsonNode properties) {
        var strings = new LinkedHashMap<String, String>();
        properties
                .properties()
                .forEach(entry -> strings.put(entry.getKey(), entry.getValue().asText()));
        return strings;
    }

    /**
     * The same field, and those of its rows, with the options that a task offers.
     *
     * @param offered Chinese label by value, by the name that a form has as {@code valuesKey}
     */
    public FormField offering(Map<String, Map<String, String>> offered) {
        return new FormField(
                key,
                type,
                label,
                validate,
                hide,
                offered.getOrDefault(valuesKey, options),
                valuesKey,
                properties,
                rows.stream().map(row -> row.offering(offered)).toList(),
                initial);
    }

    /** Whether the options of this field, or of its rows, are known only when the form is opened. */
    public boolean waitsForOffer() {
        return !valuesKey.isEmpty() || rows.stream().anyMatch(FormField::waitsForOffer);
    }

    /** Whether any answer stands: nobody lists or offers options. */
    boolean isOpen() {
        return options.isEmpty() && valuesKey.isEmpty();
    }

    /**
     * Why an answer does not stand, though the form offers it: property {@code refuses}, such as
     * {@code unsigned=封条应当签字|untold=应当告知}. What must be so is asked with what else it may be, and each has its reason.
     */
    Optional<String> refusal(String answer) {
        return Stream.of(properties.getOrDefault(REFUSES, "").split("\\|"))
                .map(reason -> reason.split("=", 2))
                .filter(reason -> reason[0].equals(answer))
                .map(reason -> reason[1])
                .findFirst();
    }

    /** The first answer that stands, of a question with answers that do not; else nothing. */
    Optional<String> stands() {
        return properties.containsKey(REFUSES)
                ? options.keySet().stream()
                        .filter(answer -> refusal(answer).isEmpty())
                        .findFirst()
                : Optional.empty();
    }

    /** The rules that an answer to this field carries out. */
    public RuleIds legalBasis() {
        return RuleIds.parse(properties.getOrDefault("legalBasis", ""));
    }

    boolean isRequired() {
        return validate.path("required").asBoolean(false);
    }

    /** A value as a person reads it: the label of an option, 是 or 否. */
    Object shown(Object value) {
        if (value instanceof Boolean ticked) {
            return ticked ? "是" : "否";
        }
        if (value instanceof List<?> list && rows.isEmpty()) {
            return list.stream().map(this::shown).toList();
        }
        return options.getOrDefault(String.valueOf(value), String.valueOf(value));
    }
}
