package spotcheck.engine.form;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;

/** The form with which a process was started: checked on the server; it never becomes variables. */
@Component
public class StartForm {

    private final FormSchemas schemas;
    private final FormValues formValues;
    private final FormCheck check;
    private final NamedChecks named;
    private final FormAnswers answers;

    StartForm(FormSchemas schemas, FormValues formValues, FormCheck check, NamedChecks named, FormAnswers answers) {
        this.schemas = schemas;
        this.formValues = formValues;
        this.check = check;
        this.named = named;
        this.answers = answers;
    }

    /** @throws Refused if the form does not stand; then nothing was started */
    public FormData take(DelegateExecution execution) {
        var fields = schemas.ofStart(execution.getProcessDefinitionId());
        var submitted = SubmittedAnswers.of(execution);
        FormValues.refuseForeign(fields, submitted, name -> false);
        var values = formValues.read(fields, submitted, field -> null);
        var problems = check.problems(fields, values);
        if (!problems.isEmpty()) {
            throw new Refused(String.join("；", problems));
        }
        return new FormData(
                values,
                named.warnings(fields, values),
                FormAnswers.shown(fields, values),
                answers.legalBasis(fields, values));
    }
}
