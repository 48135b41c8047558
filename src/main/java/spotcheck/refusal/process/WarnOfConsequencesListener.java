package spotcheck.refusal.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.engine.form.FormData;
import spotcheck.refusal.Refusals;
import spotcheck.refusal.Warning;

/** The party was warned, and gives way or not. */
@Component
class WarnOfConsequencesListener implements TaskListener {

    private final Refusals refusals;

    WarnOfConsequencesListener(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var number = FormData.caseOf(task);
        boolean cooperates = form.text("reactionToWarning").equals("cooperates");
        refusals.warn(number, new Warning(form.dateTime("warnedOn", "warnedAt"), form.text("warnedPerson")));
        if (cooperates) {
            refusals.withdraw(number);
        }
        RefusalVariables.COOPERATES.set(task.getExecution(), cooperates);
    }
}
