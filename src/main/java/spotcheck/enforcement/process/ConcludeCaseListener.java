package spotcheck.enforcement.process;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import spotcheck.enforcement.CaseResult;
import spotcheck.enforcement.Handovers;
import spotcheck.engine.form.FormData;

/** Enforcement feeds back what its case ended with, or says until when it will. */
@Component
class ConcludeCaseListener implements TaskListener {

    private final Handovers handovers;

    ConcludeCaseListener(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public void notify(DelegateTask task) {
        var form = FormData.of(task);
        var progress = form.text("caseProgress");
        long handover = EnforcementVariables.HANDOVER.get(task);
        if (progress.equals("concluded")) {
            handovers.conclude(handover, result(form), form.date("caseFedBackOn"), form.findText("penaltyBasis"));
        } else {
            var until = form.date("feedbackPostponedTo");
            handovers.postponeFeedback(handover, until, form.text("feedbackPostponedReason"));
            EnforcementVariables.feedBackBy(task.getExecution(), until);
        }
        EnforcementVariables.CASE_RESULT.set(task.getExecution(), progress);
    }

    private static CaseResult result(FormData form) {
        return new CaseResult(
                form.text("caseDisposition"),
                CaseResult.Penalty.find(
                        form.findText("fine").map(BigDecimal::new).orElse(null),
                        form.findText("confiscated").map(BigDecimal::new).orElse(null),
                        form.findText("seriousList").map("listed"::equals).orElse(null)),
                form.findDate("crimeTransferredOn").orElse(null),
                form.date("caseConcludedOn"));
    }
}
