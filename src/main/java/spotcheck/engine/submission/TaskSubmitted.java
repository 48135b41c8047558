package spotcheck.engine.submission;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import spotcheck.casefile.Refused;
import spotcheck.casefile.chain.Entries;
import spotcheck.casefile.right.SeparationOfDuties;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormAnswers;
import spotcheck.engine.form.FormCheck;
import spotcheck.engine.form.FormData;
import spotcheck.engine.form.FormField;
import spotcheck.engine.form.FormSchemas;
import spotcheck.engine.form.FormValues;
import spotcheck.engine.form.NamedChecks;
import spotcheck.engine.form.SubmittedAnswers;
import spotcheck.engine.prefill.OpenedForms;
import spotcheck.engine.prefill.PracticeProposals;
import spotcheck.engine.prefill.RegimeFields;
import spotcheck.engine.role.Concerned;
import spotcheck.engine.task.OpenedForm;
import spotcheck.engine.worklist.TaskOpened;
import spotcheck.regulation.RuleIds;

/**
 * Completion of any user task: checks the form on the server, hands it to the task's own listener as {@link FormData},
 * makes it an entry of the case file and keeps it out of the process variables.
 */
@Component
public class TaskSubmitted {

    private final FormSchemas schemas;
    private final RegimeFields regimeFields;
    private final OpenedForms forms;
    private final FormValues formValues;
    private final FormCheck check;
    private final DaysInOrder days;
    private final NamedChecks named;
    private final FormAnswers answers;
    private final Entries entries;
    private final PracticeProposals proposals;
    private final SeparationOfDuties duties;

    TaskSubmitted(
            FormSchemas schemas,
            RegimeFields regimeFields,
            OpenedForms forms,
            FormValues formValues,
            FormCheck check,
            DaysInOrder days,
            NamedChecks named,
            FormAnswers answers,
            Entries entries,
            PracticeProposals proposals,
            SeparationOfDuties duties) {
        this.schemas = schemas;
        this.regimeFields = regimeFields;
        this.forms = forms;
        this.formValues = formValues;
        this.check = check;
        this.days = days;
        this.named = named;
        this.answers = answers;
        this.entries = entries;
        this.proposals = proposals;
        this.duties = duties;
    }

    /**
     * @param properties extension properties of the task in its diagram
     * @param legalBasis rules that the diagram cites on the task; those of the answered fields are added
     */
    public void check(DelegateTask task, Map<String, String> properties, RuleIds legalBasis) {
        duties.refuseTheSame(CaseKey.of(task), kind(task));
        var opened = SingletonSupplier.of(() -> forms.of(task, properties));
        var fields = regimeFields.asked(task, offered(schemas.of(task), opened));
        var values = read(task, fields, opened);
        var problems = check.problems(fields, values);
        if (!problems.isEmpty()) {
            throw new Refused(String.join("；", problems));
        }
        days.check(task, fields, values);
        task.setVariableLocal(FormData.VARIABLE, Variables.untypedValue(new FormData(values), true));
        entries.add(
                CaseKey.of(task),
                kind(task),
                task.getName(),
                details(task, fields, values),
                legalBasis.and(answers.legalBasis(fields, values)));
        proposals.propose(task, fields, values);
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
        return formValues.read(
                fields,
                submitted,
                field -> forms.fills(task, field) ? opened.get().shown(field.key()) : passedOn(task, field));
    }

    /** What an earlier step passed on to a field that is only read. */
    private static @Nullable Object passedOn(DelegateTask task, FormField field) {
        return field.isReadOnly() ? task.getVariable(field.key()) : null;
    }

    private Map<String, Object> details(DelegateTask task, List<FormField> fields, Map<String, Object> values) {
        var details = new LinkedHashMap<String, Object>();
        if (!Concerned.by(task).isEmpty()) {
            details.put(Concerned.LABEL, Concerned.by(task));
        }
        details.putAll(FormAnswers.shown(answers.asked(fields, values), values));
        var warnings = named.warnings(fields, values);
        if (!warnings.isEmpty()) {
            details.put(FormData.WARNINGS, warnings);
        }
        return details;
    }

    private static String kind(DelegateTask task) {
        return task.getTaskDefinitionKey().replace("userTask_", "");
    }
}
