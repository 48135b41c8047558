package spotcheck.engine.form;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The forms that were deployed with each process version; read once. */
@Component
public class FormSchemas {

    private final Map<String, List<FormField>> known = new ConcurrentHashMap<>();
    private final FormService forms;
    private final ObjectMapper json;

    FormSchemas(@Lazy FormService forms, ObjectMapper json) {
        this.forms = forms;
        this.json = json;
    }

    public List<FormField> of(DelegateTask task) {
        return fields(
                task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(),
                () -> forms.getDeployedTaskForm(task.getId()));
    }

    List<FormField> ofTask(Task task) {
        return fields(
                task.getProcessDefinitionId() + "/" + task.getTaskDefinitionKey(),
                () -> forms.getDeployedTaskForm(task.getId()));
    }

    List<FormField> ofStart(String processDefinitionId) {
        return fields(processDefinitionId, () -> forms.getDeployedStartForm(processDefinitionId));
    }

    private List<FormField> fields(String key, Supplier<InputStream> content) {
        return known.computeIfAbsent(key, missing -> read(content));
    }

    private List<FormField> read(Supplier<InputStream> content) {
        try (var stream = content.get()) {
            return FormField.in(json.readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
