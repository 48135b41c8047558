package spotcheck.engine.submission;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import spotcheck.engine.form.FormField;
import spotcheck.engine.form.FormSchemas;
import spotcheck.engine.form.FormValues;
import spotcheck.engine.form.SubmittedAnswers;
import spotcheck.engine.prefill.OpenedForms;
import spotcheck.engine.prefill.RegimeFields;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.worklist.TaskOpened;

/** What the form of a task asks in its case, and what was answered. */
@Component
class FormReading {

    private final FormSchemas schemas;
    private final RegimeFields regimeFields;
    private final OpenedForms forms;
    private final FormValues values;

    FormReading(FormSchemas schemas, RegimeFields regimeFields, OpenedForms forms, FormValues values) {
        this.schemas = schemas;
        this.regimeFields = regimeFields;
        this.forms = forms;
        this.values = values;
    }

    /** @param properties extension properties of the task in its diagram */
    SubmittedForm of(DelegateTask task, Map<String, String> properties) {
        var opened = SingletonSupplier.of(() -> forms.of(task, properties));
        var fields = regimeFields.asked(task, offered(schemas.of(task), opened));
        return new SubmittedForm(fields, read(task, fields, opened));
    }

    private static List<FormField> offered(List<FormField> fields, Supplier<OpenedForm> opened) {
        return fields.stream().anyMatch(FormField::waitsForOffer) ? opened.get().fill(fields) : fields;
    }

    /** What was shown and not sent back, such as a field that is only read, counts as said. */
    private Map<String, Object> read(DelegateTask task, List<FormField> fields, Supplier<OpenedForm> opened) {
        var submitted = SubmittedAnswers.of(task);
        FormValues.refuseForeign(
                schemas.of(task),
                submitted,
                name -> name.equals(TaskOpened.HEADLINE) || opened.get().tells(name));
        return values.read(
                fields,
                submitted,
                field -> forms.fills(task, field) ? opened.get().shown(field.key()) : passedOn(task, field));
    }

    /** What an earlier step passed on to a field that is only read. */
    private static @Nullable Object passedOn(DelegateTask task, FormField field) {
        return field.isReadOnly() ? task.getVariable(field.key()) : null;
    }
}
