package spotcheck.engine.prefill;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.FormField;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.form.FormFieldImpl;
import org.camunda.bpm.engine.impl.form.TaskFormDataImpl;
import org.camunda.bpm.engine.impl.form.handler.DefaultTaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.value.TypedValue;
import spotcheck.engine.form.SubmittedAnswers;

/**
 * The form of a task as the engine handles it: what the file knows is shown when somebody reads the form, what is
 * submitted is held for the transaction. Neither becomes a variable.
 */
final class CaseTaskForm extends DefaultTaskFormHandler {

    private final OpenedForms forms;
    private final Map<String, String> properties;

    CaseTaskForm(OpenedForms forms, Map<String, String> properties, String deploymentId) {
        this.forms = forms;
        this.properties = properties;
        setDeploymentId(deploymentId);
    }

    @Override
    public TaskFormData createTaskForm(TaskEntity task) {
        var data = (TaskFormDataImpl) super.createTaskForm(task);
        data.setFormFields(new ShownFields(() -> shown(task)));
        return data;
    }

    @Override
    public void submitFormVariables(VariableMap answers, VariableScope task) {
        SubmittedAnswers.hold(task, answers);
    }

    /**
     * Nothing outside of a command: the interface asks there whether the task has one of the engine's own generated forms,
     * and would show that in place of ours.
     */
    private List<FormField> shown(TaskEntity task) {
        var command = Context.getCommandContext();
        return command == null
                ? List.of()
                : command.runWithoutAuthorization(() -> forms.of(task, properties).values().entrySet().stream()
                        .map(shown -> field(shown.getKey(), shown.getValue()))
                        .toList());
    }

    private static FormField field(String key, TypedValue value) {
        var field = new FormFieldImpl();
        field.setId(key);
        field.setValue(value);
        return field;
    }
}
