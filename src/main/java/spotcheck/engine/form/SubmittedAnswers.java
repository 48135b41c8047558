package spotcheck.engine.form;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;

/** What was submitted with a form, held from the request until it was checked, in the same transaction. */
public final class SubmittedAnswers {

    private static final String VARIABLE = "submittedAnswers";

    private SubmittedAnswers() {}

    /** Holds answers where only the listeners of the same transaction see them: nothing is stored. */
    public static void hold(VariableScope scope, @Nullable VariableMap answers) {
        var held = answers == null ? Variables.createVariables() : answers;
        scope.setVariableLocal(VARIABLE, Variables.untypedValue(held, true));
    }

    /** What was submitted; nothing where a task was completed without its form. */
    public static VariableMap of(VariableScope scope) {
        return scope.getVariableLocal(VARIABLE) instanceof Map<?, ?> held
                ? (VariableMap) held
                : Variables.createVariables();
    }
}
