package spotcheck.engine.prefill;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import spotcheck.engine.CaseKey;
import spotcheck.engine.evidence.EvidenceDuty;
import spotcheck.engine.form.FormField;
import spotcheck.engine.form.FormSchemas;
import spotcheck.engine.task.FormerAnswers;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.task.TaskHandlers;

/** Works out what the form of an open task shows. */
@Component
public class OpenedForms {

    private final FormSchemas schemas;
    private final KnownFacts facts;
    private final DayDefaults days;
    private final EarlierAnswers earlier;
    private final LastTime lastTime;
    private final RegimeFields regimeFields;
    private final EvidenceDuty evidence;
    private final TaskHandlers handlers;
    private final ObjectProvider<FormerAnswers> former;

    OpenedForms(
            FormSchemas schemas,
            KnownFacts facts,
            DayDefaults days,
            EarlierAnswers earlier,
            LastTime lastTime,
            RegimeFields regimeFields,
            EvidenceDuty evidence,
            TaskHandlers handlers,
            ObjectProvider<FormerAnswers> former) {
        this.schemas = schemas;
        this.facts = facts;
        this.days = days;
        this.earlier = earlier;
        this.lastTime = lastTime;
        this.regimeFields = regimeFields;
        this.evidence = evidence;
        this.handlers = handlers;
        this.former = former;
    }

    /** @param properties extension properties of the task in its diagram */
    public OpenedForm of(DelegateTask task, Map<String, String> properties) {
        var form = new OpenedForm();
        var fields = schemas.of(task);
        facts.fill(task, fields, form);
        days.suggest(task, fields, form);
        lastTime.suggest(task, fields, form);
        earlier.suggest(task, fields, form);
        earlier.show(task, fields, form);
        regimeFields.tell(task, fields, form);
        evidence.offer(task, properties, form);
        handlers.open(task, form);
        former.forEach(answers -> repeat(answers.of(CaseKey.of(task), task.getId()), fields, form));
        return form;
    }

    /** Who does a task again finds what was answered, and changes what was wrong. */
    private static void repeat(Map<String, Object> answers, List<FormField> fields, OpenedForm form) {
        fields.stream()
                .filter(field -> !field.isReadOnly() && answers.containsKey(field.key()))
                .forEach(field -> form.show(field.key(), answers.get(field.key())));
    }

    /** Whether the field may be filled in beforehand. */
    public boolean fills(DelegateTask task, FormField field) {
        return field.repeats() || KnownFacts.knows(field) || handlers.opens(task);
    }
}
