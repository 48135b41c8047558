package spotcheck.engine.form;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The questions of a task's form, for programs that answer them as people do. */
@Component
public class FormQuestions {

    private final FormSchemas schemas;
    private final FormConditions conditions;

    FormQuestions(FormSchemas schemas, FormConditions conditions) {
        this.schemas = schemas;
        this.conditions = conditions;
    }

    /** @param answers given so far; they decide which further questions are shown */
    public List<Question> shown(Task task, Map<String, Object> answers) {
        return schemas.ofTask(task).stream()
                .filter(field -> !conditions.isHidden(field, answers))
                .map(Question::of)
                .toList();
    }
}
