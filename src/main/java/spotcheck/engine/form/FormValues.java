package spotcheck.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the answers of a form out of the process variables, so that none stays behind there. */
@Component
public class FormValues {

    private final ObjectMapper json;

    FormValues(ObjectMapper json) {
        this.json = json;
    }

    /** Reads the answers of a start form; fields without one are present as null. */
    public Map<String, Object> read(VariableScope scope, List<FormField> fields) {
        return read(fields, scope::getVariable);
    }

    /**
     * Reads the answers of a task. What was filled in beforehand lies in the task; a submitted answer lies there too or,
     * over the task's {@code complete}, in the execution, where it would be hidden by what it corrects.
     */
    public Map<String, Object> read(DelegateTask task, List<FormField> fields) {
        var execution = task.getExecution();
        return read(fields, key -> execution.hasVariable(key) ? execution.getVariable(key) : task.getVariable(key));
    }

    private Map<String, Object> read(List<FormField> fields, Function<String, @Nullable Object> variables) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        fields.forEach(field -> values.put(field.key(), plain(variables.apply(field.key()))));
        return values;
    }

    public void remove(VariableScope scope, List<FormField> fields) {
        scope.removeVariables(fields.stream().map(FormField::key).toList());
    }

    private @Nullable Object plain(@Nullable Object value) {
        if (!(value instanceof SpinJsonNode node)) {
            return value;
        }
        try {
            return json.readValue(node.toString(), Object.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
