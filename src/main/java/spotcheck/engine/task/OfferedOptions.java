package spotcheck.engine.task;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import spotcheck.engine.form.FormField;

/** Options of a task that are known only when it opens: a local variable that its form names in {@code valuesKey}. */
public final class OfferedOptions {

    private static final String LABEL = "label";
    private static final String VALUE = "value";

    private OfferedOptions() {}

    /**
     * Offers options in a task.
     *
     * @param variable name that the form has as {@code valuesKey}
     * @param labels Chinese label by value
     */
    public static void offer(DelegateTask task, String variable, Map<String, String> labels) {
        var options = Spin.JSON("[]");
        labels.forEach((value, label) ->
                options.append(Spin.JSON("{}").prop(LABEL, label).prop(VALUE, value)));
        task.setVariableLocal(variable, options);
    }

    /** The fields of a form with the options that the task offers for them. */
    static List<FormField> fill(DelegateTask task, List<FormField> fields) {
        return fields.stream()
                .map(field -> task.getVariableLocal(field.valuesKey()) instanceof SpinJsonNode options
                        ? field.offering(read(options))
                        : field)
                .toList();
    }

    private static Map<String, String> read(SpinJsonNode options) {
        var labels = new LinkedHashMap<String, String>();
        options.elements()
                .forEach(option -> labels.put(
                        option.prop(VALUE).stringValue(), option.prop(LABEL).stringValue()));
        return labels;
    }
}
