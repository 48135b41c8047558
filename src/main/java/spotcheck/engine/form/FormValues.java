package spotcheck.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.casefile.UnknownFields;

/** Reads what was submitted with a form, once, into plain Java values; what the form does not have is refused. */
@Component
public class FormValues {

    private final ObjectMapper json;

    FormValues(ObjectMapper json) {
        this.json = json;
    }

    /**
     * The answers by key; fields without one are present as null.
     *
     * @param before what the form showed in a field that was not sent
     */
    public Map<String, Object> read(
            List<FormField> fields, VariableMap submitted, Function<FormField, @Nullable Object> before) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> values.put(
                field.key(),
                submitted.containsKey(field.key()) && !field.isReadOnly()
                        ? plain(submitted, field.key())
                        : before.apply(field)));
        return values;
    }

    /**
     * A person answers the questions of the form and no others: any further value could decide the way of the case.
     *
     * @param told whether the form was shown under this name beside its fields, so that the browser may send it back
     * @throws Refused if anything was sent that the form does not have
     */
    public static void refuseForeign(List<FormField> fields, VariableMap submitted, Predicate<String> told) {
        var asked = fields.stream().map(FormField::key).collect(Collectors.toSet());
        var foreign = submitted.keySet().stream()
                .filter(key -> !asked.contains(key) && !told.test(key))
                .toList();
        if (!foreign.isEmpty()) {
            throw new UnknownFields("表单中没有以下项目，不得提交：", foreign);
        }
    }

    private @Nullable Object plain(VariableMap submitted, String key) {
        var typed = submitted.getValueTyped(key);
        if (typed instanceof SerializableValue serialized && !serialized.isDeserialized()) {
            return parse(serialized.getValueSerialized());
        }
        var value = typed == null ? null : typed.getValue();
        return value instanceof SpinJsonNode node ? parse(node.toString()) : value;
    }

    private @Nullable Object parse(@Nullable String text) {
        try {
            return text == null ? null : json.readValue(text, Object.class);
        } catch (JsonProcessingException unreadable) {
            throw new Refused("提交的内容无法读取");
        }
    }
}
