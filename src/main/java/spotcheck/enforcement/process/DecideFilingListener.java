package spotcheck.enforcement.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.enforcement.Filing;
import spotcheck.enforcement.Handovers;
import spotcheck.engine.form.FormData;

/** Enforcement opens a case, declines to, or takes more time once. */
@Component
class DecideFilingListener implements TaskListener {

    private final Handovers handovers;

    DecideFilingListener(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        long handover = EnforcementVariables.HANDOVER.get(task);
        var answer = form.text("filingAnswer");
        switch (answer) {
            case "filed" -> file(task, handover, form);
            case "not-filed" -> handovers.declineToFile(handover, filing(form, "filingReason"));
            default ->
                EnforcementVariables.verifyBy(
                        task.getExecution(),
                        handovers.extend(handover, form.text("filingReason")).dueDate());
        }
        EnforcementVariables.FILING_DECISION.set(task.getExecution(), answer);
    }

    private void file(DelegateTask task, long handover, FormData form) {
        var decision = handovers.file(handover, filing(form, "caseReference"));
        EnforcementVariables.feedBackBy(task.getExecution(), decision.dueDate());
    }

    private static Filing filing(FormData form, String text) {
        return new Filing(form.date("filingDecidedOn"), form.text(text));
    }
}
