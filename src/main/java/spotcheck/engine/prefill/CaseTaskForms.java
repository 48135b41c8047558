package spotcheck.engine.prefill;

import java.util.Map;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Makes the forms of the tasks of a diagram. */
@Component
public class CaseTaskForms {

    private final OpenedForms forms;

    CaseTaskForms(OpenedForms forms) {
        this.forms = forms;
    }

    /** @param properties extension properties of the task in its diagram */
    public TaskFormHandler of(Map<String, String> properties, String deploymentId) {
        return new CaseTaskForm(forms, properties, deploymentId);
    }
}
