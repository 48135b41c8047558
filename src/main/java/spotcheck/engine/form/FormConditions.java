package spotcheck.engine.form;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import spotcheck.engine.feel.FeelKept;

/** Evaluates the conditions of form fields as form-js does in the browser. */
@Component
public class FormConditions {

    private final FeelEngine feel = new FeelKept();

    /** @param values what was submitted; keys that are missing count as null */
    public boolean isHidden(FormField field, Map<String, Object> values) {
        return field.hide() != null && Boolean.TRUE.equals(evaluate(field.hide(), values));
    }

    private @Nullable Object evaluate(String condition, Map<String, Object> values) {
        return feel.evaluateSimpleExpression(
                condition, Variables.fromMap(new HashMap<>(values)).asVariableContext());
    }
}
