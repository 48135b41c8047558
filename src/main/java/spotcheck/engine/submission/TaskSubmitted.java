package spotcheck.engine.submission;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import spotcheck.casefile.Refused;
import spotcheck.casefile.right.SeparationOfDuties;
import spotcheck.engine.CaseKey;
import spotcheck.engine.form.FormCheck;
import spotcheck.engine.form.FormData;
import spotcheck.engine.form.FormField;
import spotcheck.engine.prefill.PracticeProposals;
import spotcheck.regulation.RuleIds;

/**
 * Completion of any user task: checks the form on the server, hands it to the task's own listener as {@link FormData},
 * makes it an entry of the case file and keeps it out of the process variables.
 */
@Component
public class TaskSubmitted {

    private final SeparationOfDuties duties;
    private final FormReading reading;
    private final FormCheck check;
    private final DaysInOrder days;
    private final FormEntries entries;
    private final PracticeProposals proposals;

    TaskSubmitted(
            SeparationOfDuties duties,
            FormReading reading,
            FormCheck check,
            DaysInOrder days,
            FormEntries entries,
            PracticeProposals proposals) {
        this.duties = duties;
        this.reading = reading;
        this.check = check;
        this.days = days;
        this.entries = entries;
        this.proposals = proposals;
    }

    /**
     * @param properties extension properties of the task in its diagram
     * @param legalBasis rules that the diagram cites on the task; those of the answered fields are added
     */
    public void check(DelegateTask task, Map<String, String> properties, RuleIds legalBasis) {
        duties.refuseTheSame(CaseKey.of(task), kind(task));
        var form = reading.of(task, properties);
        var problems = check.problems(form.fields(), form.values());
        if (!problems.isEmpty()) {
            throw new Refused(String.join("；", problems));
        }
        days.check(task, form.fields(), form.values());
        task.setVariableLocal(FormData.VARIABLE, Variables.untypedValue(new FormData(form.values()), true));
        routing(task, form);
        entries.add(task, kind(task), form, legalBasis);
        proposals.propose(task, form.fields(), form.values());
    }

    /** The answers that the form itself declares as routing facts; a question that was not asked is answered by nothing. */
    private static void routing(DelegateTask task, SubmittedForm form) {
        form.fields().stream()
                .filter(FormField::routes)
                .forEach(field -> task.setVariable(
                        field.key(),
                        form.values().getOrDefault(field.key(), field.type().equals("checkbox") ? false : "")));
    }

    private static String kind(DelegateTask task) {
        return task.getTaskDefinitionKey().replace("userTask_", "");
    }
}
